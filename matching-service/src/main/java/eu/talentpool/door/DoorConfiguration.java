package eu.talentpool.door;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class DoorConfiguration implements WebMvcConfigurer {

    /// Bytes.
    private static final int PIECE = 64 * 1024;

    static {
        // A header, which is described below; not the fields of the record.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IfMatch.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchArgument());
    }

    /// A misspelt field would be lost without a word. Only of bodies: what was stored may have fields of another
    /// version.
    @Bean
    ServerHttpMessageConvertersCustomizer strictBodies(JsonMapper json) {
        var strict = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }

    /// A page of matches is some hundred kilobytes; in the usual eight at a time each of them would be a call of the
    /// system, and would wake whoever reads.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> largePieces() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(PIECE)));
    }

    @Bean
    OperationCustomizer describedHeaders() {
        return (operation, handler) -> {
            if (edits(handler)) operation.addParametersItem(ifMatch());
            if (handler.hasMethodAnnotation(PostMapping.class)) operation.addParametersItem(idempotencyKey());
            return operation;
        };
    }

    private static boolean edits(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(p -> p.getParameterType() == IfMatch.class);
    }

    private static HeaderParameter ifMatch() {
        var header = new HeaderParameter();
        header.name(HttpHeaders.IF_MATCH)
                .description("the ETag of the version that the edit was made from; without it 428, with an old one 412")
                .required(true)
                .schema(new StringSchema())
                .example("\"3\"");
        return header;
    }

    private static HeaderParameter idempotencyKey() {
        var header = new HeaderParameter();
        header.name(IdempotencyFilter.HEADER)
                .description("made for this call; who repeats it with the same key is told the first reply, for a day")
                .required(false)
                .schema(new StringSchema())
                .example("6f1b0c5e-5a0f-4f0c-8a4e-2d9a7c1b3e55");
        return header;
    }
}
