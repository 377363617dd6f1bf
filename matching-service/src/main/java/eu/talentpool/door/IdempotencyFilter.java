package eu.talentpool.door;

import eu.talentpool.door.KeptReplies.KeptReply;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// A POST with an `Idempotency-Key` is done once: who repeats it is told the first reply. Key, act and reply are of one
/// transaction, so whatever dies in between, either all of it happened or nothing. Only what succeeded is kept.
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;
    private static final List<String> TOLD = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final KeptReplies replies;
    private final PlatformTransactionManager transactions;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(KeptReplies replies, PlatformTransactionManager transactions, HandlerExceptionResolver problems) {
        this.replies = replies;
        this.transactions = transactions;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER).strip();
        if (key.isEmpty() || key.length() > LONGEST) {
            var detail = "The header %s has to have 1 to %d characters. A UUID made for this call will do."
                    .formatted(HEADER, LONGEST);
            refuse(request, response, HttpStatus.BAD_REQUEST, detail);
            return;
        }
        var transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        var answer = new ContentCachingResponseWrapper(response);
        try {
            answer(request, answer, chain, key, transaction);
        } finally {
            if (!transaction.isCompleted()) transactions.rollback(transaction);
        }
        answer.copyBodyToResponse();
    }

    private void answer(
            HttpServletRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            String key,
            TransactionStatus transaction)
            throws ServletException, IOException {
        var account = request.getUserPrincipal().getName();
        if (!replies.claim(account, key)) {
            var detail = "The first call with this " + HEADER + " is still running. Wait for its reply, or repeat"
                    + " the call in a few seconds.";
            refuse(request, response, HttpStatus.CONFLICT, detail);
            return;
        }
        var call = digest(request);
        var kept = replies.find(account, key);
        if (kept.isPresent()) {
            tell(request, response, kept.get(), call);
            return;
        }
        chain.doFilter(request, response);
        if (transaction.isRollbackOnly()) return;
        if (response.getStatus() < 300) replies.keep(account, key, reply(call, response));
        transactions.commit(transaction);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, KeptReply kept, String call)
            throws IOException {
        if (!kept.call().equals(call)) {
            var detail = "This " + HEADER + " was used for another call. Use a new key for each new call, and the same"
                    + " one only to repeat a call as it was.";
            refuse(request, response, HttpStatus.UNPROCESSABLE_CONTENT, detail);
            return;
        }
        response.setStatus(kept.status());
        kept.headers().forEach(response::setHeader);
        response.getOutputStream().write(kept.body());
    }

    private static KeptReply reply(String call, ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (var name : TOLD) {
            var value = response.getHeader(name);
            if (value != null) headers.put(name, value);
        }
        return new KeptReply(call, response.getStatus(), headers, response.getContentAsByteArray());
    }

    private static String digest(HttpServletRequest request) {
        var address = request.getRequestURI() + "?" + Objects.toString(request.getQueryString(), "");
        var body = request instanceof ReadRequest read ? read.body() : new byte[0];
        return HexFormat.of().formatHex(KeptReplies.digest((address + "\n").getBytes(StandardCharsets.UTF_8), body));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail) {
        problems.resolveException(request, response, null, new Refusal(status, detail));
    }
}
