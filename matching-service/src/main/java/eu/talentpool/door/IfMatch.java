package eu.talentpool.door;

import java.util.List;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/// Which version of a thing an edit was made from (RFC 9110, 13.1.1), so that nobody overwrites what they have not
/// seen. An endpoint that edits takes it as an argument and asks it for the version that it read, in the transaction
/// of the edit and with the row locked; every reply about the thing is made by [#reply]. A call without the header is
/// refused before the endpoint begins.
///
/// @param tags as the header has them
public record IfMatch(List<ETag> tags) {

    public IfMatch {
        tags = List.copyOf(tags);
    }

    /// @throws ErrorResponseException 428 if the header is not there
    static IfMatch of(List<String> header) {
        if (header.isEmpty())
            throw new Refusal(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "An edit says in the header 'If-Match' which version it was made from. Read the thing first, and"
                            + " send along the 'ETag' of that reply, with its quotes.");
        return new IfMatch(header.stream().flatMap(h -> ETag.parse(h).stream()).toList());
    }

    /// @param current the version that is in force
    /// @throws ErrorResponseException 412 if the edit was made from another one
    public void require(long current) {
        var tag = new ETag(String.valueOf(current), false);
        if (tags.stream().anyMatch(t -> t.isWildcard() || t.compare(tag, true))) return;
        throw new Refusal(
                        HttpStatus.PRECONDITION_FAILED,
                        ("It changed since the version that your edit was made from. Read it again, make the edit anew"
                                        + " and send it with 'If-Match: %s'.")
                                .formatted(tag.formattedTag()))
                .with(HttpHeaders.ETAG, tag.formattedTag());
    }

    /// The thing, with its version as `ETag`.
    public static <T> ResponseEntity<T> reply(long version, T thing) {
        return ResponseEntity.ok().eTag(String.valueOf(version)).body(thing);
    }
}
