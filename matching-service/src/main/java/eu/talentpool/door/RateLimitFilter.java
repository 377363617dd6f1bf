package eu.talentpool.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Lets through no more calls of one caller than the [RateLimits] give.
final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final Function<HttpServletRequest, List<Quota>> quotas;
    private final HandlerExceptionResolver problems;

    /// @param quotas that a call takes from
    RateLimitFilter(
            RateLimits limits, Function<HttpServletRequest, List<Quota>> quotas, HandlerExceptionResolver problems) {
        this.limits = limits;
        this.quotas = quotas;
        this.problems = problems;
    }

    /// @param whose name of the bucket
    /// @param who   begins the sentence that refuses
    record Quota(String whose, int aMinute, String who) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (var quota : quotas.apply(request)) {
            var wait = limits.take(quota.whose(), quota.aMinute());
            if (!wait.isZero()) {
                problems.resolveException(request, response, null, refusal(quota, wait.toSeconds() + 1));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static Refusal refusal(Quota quota, long seconds) {
        var sentence = "%s may make %d such calls a minute, and has made them. Wait %d s and call again."
                .formatted(quota.who(), quota.aMinute(), seconds);
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, sentence)
                .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
