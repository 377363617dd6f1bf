package eu.talentpool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
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
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Requests that no endpoint can take, as problem details (RFC 9457) that name the field and what it has to be.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final String WHERE = " /swagger-ui.html shows an example.";

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var detail = "'%s' is no value for '%s': it has to be %s."
                .formatted(e.getValue(), e.getPropertyName(), form(e.getRequiredType()));
        return answer(e, detail, headers, status, request);
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
        var field = field(mismatch);
        if (mismatch instanceof UnrecognizedPropertyException unknown)
            return "In the JSON body '%s' is not known, so nothing was taken. Known here: %s."
                    .formatted(field, known(unknown));
        return "In the JSON body '%s' has to be %s.".formatted(field, form(mismatch.getTargetType())) + WHERE;
    }

    /// As in the other refusals: `languages[1].level`.
    private static String field(MismatchedInputException mismatch) {
        var field = new StringBuilder();
        for (var step : mismatch.getPath()) {
            if (step.getPropertyName() == null)
                field.append('[').append(step.getIndex()).append(']');
            else field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return field.toString();
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String form(@Nullable Class<?> type) {
        if (type == null) return "of another type";
        if (type.isEnum()) return "one of " + Arrays.toString(type.getEnumConstants());
        if (type == LocalDate.class) return "a day such as 2027-03-01";
        if (type == Boolean.class || type == boolean.class) return "true or false";
        if (type == Integer.class || type == int.class) return "a whole number";
        if (type == BigDecimal.class) return "a number";
        if (type == UUID.class) return "a UUID";
        if (type == String.class) return "a text";
        if (Collection.class.isAssignableFrom(type)) return "a list";
        return "an object of other fields, in { }";
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception e, String detail, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, ProblemDetail.forStatusAndDetail(status, detail), headers, status, request);
    }
}
