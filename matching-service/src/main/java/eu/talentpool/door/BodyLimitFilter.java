package eu.talentpool.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Reads the body of a call, and not more of it than is allowed.
final class BodyLimitFilter extends OncePerRequestFilter {

    private final ToLongFunction<HttpServletRequest> most;
    private final HandlerExceptionResolver problems;

    /// @param most bytes of a call
    BodyLimitFilter(ToLongFunction<HttpServletRequest> most, HandlerExceptionResolver problems) {
        this.most = most;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limit = most.applyAsLong(request);
        var stated = request.getContentLengthLong();
        if (stated > limit) {
            problems.resolveException(request, response, null, refusal(limit, stated + " bytes"));
            return;
        }
        var body = request.getInputStream().readNBytes((int) limit + 1);
        if (body.length > limit) {
            problems.resolveException(request, response, null, refusal(limit, "more than " + limit + " bytes"));
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    private static Refusal refusal(long limit, String size) {
        var detail = "The body has %s, and this call takes at most %d (%d kB). Send less, or send it in parts."
                .formatted(size, limit, DataSize.ofBytes(limit).toKilobytes());
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, detail);
    }
}
