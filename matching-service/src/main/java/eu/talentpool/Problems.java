package eu.talentpool;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/// Requests that no endpoint can take, as problem details (RFC 9457) that name the field and what it has to be.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final String WHERE = " /swagger-ui.html shows an example.";

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = "'%s' is no value for '%s': it has to be %s."
                .formatted(e.getValue(), e.getPropertyName(), kind(e.getRequiredType()));
        return answer(e, detail, headers, status, request);
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == UUID.class) return "a UUID";
        if (type == int.class || type == Integer.class) return "a whole number";
        return "as the list of calls in /swagger-ui.html says";
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var wrong = e.getParameterValidationResults().stream()
                .flatMap(r -> r.getResolvableErrors().stream()
                        .map(error -> r.getMethodParameter().getParameterName() + " " + error.getDefaultMessage()));
        return answer(e, sentence(wrong), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var wrong = e.getFieldErrors().stream().map(error -> error.getField() + " " + error.getDefaultMessage());
        return answer(e, sentence(wrong), headers, status, request);
    }

    private static String sentence(Stream<String> wrong) {
        return wrong.sorted().collect(Collectors.joining("; ", "Not accepted: ", ". Correct it and send it again."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, unreadable(e.getCause()), headers, status, request);
    }

    private static String unreadable(@Nullable Throwable cause) {
        if (!(cause instanceof MismatchedInputException mismatch)
                || mismatch.getPath().isEmpty())
            return "The body has to be JSON of the form this call takes, and this one cannot be read as such." + WHERE;
        var field = mismatch.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .collect(Collectors.joining("."));
        if (mismatch instanceof InvalidFormatException format
                && format.getTargetType().isEnum())
            return "In the JSON body '%s' has to be one of %s."
                    .formatted(field, Arrays.toString(format.getTargetType().getEnumConstants()));
        return "In the JSON body '%s' is of another type than it has to be.".formatted(field) + WHERE;
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception e, String detail, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, ProblemDetail.forStatusAndDetail(status, detail), headers, status, request);
    }
}
