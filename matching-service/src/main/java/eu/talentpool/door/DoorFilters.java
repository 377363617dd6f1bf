package eu.talentpool.door;

import eu.talentpool.door.RateLimitFilter.Quota;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// What a call passes: how many without a token; who it is; how many of this account; how large; whether it was made
/// before.
@Configuration(proxyBeanMethods = false)
class DoorFilters {

    private static final int SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER;

    private final DoorSettings settings;
    private final Uploads uploads;
    private final HandlerExceptionResolver problems;
    private final RateLimits limits = new RateLimits();

    DoorFilters(DoorSettings settings, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.settings = settings;
        this.uploads = new Uploads(settings.uploads());
        this.problems = problems;
    }

    @Bean
    FilterRegistrationBean<Filter> callsOfAnAddress() {
        return at("callsOfAnAddress", SECURITY - 1, new RateLimitFilter(limits, this::ofAddress, problems));
    }

    @Bean
    FilterRegistrationBean<Filter> callsOfAnAccount() {
        return at("callsOfAnAccount", SECURITY + 1, new RateLimitFilter(limits, this::ofAccount, problems));
    }

    @Bean
    FilterRegistrationBean<Filter> sizeOfABody() {
        return at("sizeOfABody", SECURITY + 2, new BodyLimitFilter(this::most, problems));
    }

    @Bean
    FilterRegistrationBean<Filter> repeatedCalls(KeptReplies replies, PlatformTransactionManager transactions) {
        return at("repeatedCalls", SECURITY + 3, new IdempotencyFilter(replies, transactions, problems));
    }

    private static FilterRegistrationBean<Filter> at(String name, int order, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.setOrder(order);
        return registration;
    }

    private long most(HttpServletRequest request) {
        return (uploads.has(request) ? settings.upload() : settings.body()).toBytes();
    }

    /// Health is asked often, by those who watch.
    private List<Quota> ofAddress(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getRequestURI().startsWith("/actuator/health")) return List.of();
        return List.of(new Quota(
                "address " + request.getRemoteAddr(), settings.rates().address(), "An address without a token"));
    }

    private List<Quota> ofAccount(HttpServletRequest request) {
        var caller = request.getUserPrincipal();
        if (caller == null) return List.of();
        var quotas = new ArrayList<Quota>();
        if (uploads.has(request))
            quotas.add(new Quota("upload " + caller.getName(), settings.rates().upload(), "Your account"));
        quotas.add(new Quota("account " + caller.getName(), settings.rates().account(), "Your account"));
        return quotas;
    }
}
