package eu.talentpool.ingestion.command;

import eu.talentpool.IngestionBatchApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The running program of one command.
final class Pool implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Pool(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Pool open() {
        return new Pool(new SpringApplicationBuilder(IngestionBatchApplication.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(true)
                .run());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
