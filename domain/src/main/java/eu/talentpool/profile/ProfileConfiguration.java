package eu.talentpool.profile;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

    @Bean
    Seal seal(@Value("${talentpool.person.keyfile}") Path keyFile) {
        return PersonKeys.read(keyFile);
    }
}
