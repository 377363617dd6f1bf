package eu.talentpool.screening;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ScreeningConfiguration {

    @Bean
    Screening screening(Holds holds, Publication publication, PlatformTransactionManager transactions, Clock clock) {
        return new Screening(SignalDetector.load(), holds, publication, new TransactionTemplate(transactions), clock);
    }
}
