package eu.talentpool.operation;

import eu.talentpool.jobrequest.Job;
import eu.talentpool.jobrequest.JobRequests;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/// How the jobs fare, read from the requests when somebody asks: workers have no door of their own.
@Component
class JobGauges implements MeterBinder {

    private final JobRequests requests;

    JobGauges(JobRequests requests) {
        this.requests = requests;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("talentpool.jobs.waiting", "requests that no worker has taken up", JobRequests::countWaiting)
                .register(registry);
        gauge("talentpool.jobs.running", "requests that a worker runs", JobRequests::countRunning)
                .register(registry);
        gauge(
                        "talentpool.jobs.waiting.oldest",
                        "age of the oldest request that waits, or whose worker died",
                        JobRequests::secondsWaiting)
                .baseUnit("seconds")
                .register(registry);
        Arrays.stream(Job.values()).forEach(job -> failures(job).register(registry));
    }

    private Gauge.Builder<JobRequests> failures(Job job) {
        return gauge("talentpool.jobs.failing", "requests that failed since the last success", r -> r.countFailing(job))
                .tag("job", job.code());
    }

    private Gauge.Builder<JobRequests> gauge(String name, String what, ToDoubleFunction<JobRequests> value) {
        return Gauge.builder(name, requests, value).description(what);
    }
}
