package synoptic.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * When an article was published, to the precision that it gives: year, month, day, local time or time with offset.
 *
 * @param iso ISO 8601, such as {@code 2017-07-08} or {@code 2017-07-08T15:44Z}; empty when unknown
 */
public record PublishedDate(String iso) implements Comparable<PublishedDate> {

    public static final PublishedDate UNKNOWN = new PublishedDate("");

    /** @throws IllegalArgumentException if the text is neither empty nor such a date */
    public PublishedDate {
        if (!iso.isEmpty()) {
            instantOf(iso);
        }
    }

    public boolean isKnown() {
        return !iso.isEmpty();
    }

    /** The day in the article's own offset. @throws IllegalStateException if unknown */
    public LocalDate day() {
        if (iso.isEmpty()) {
            throw new IllegalStateException("the date is unknown");
        }
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atDay(1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso.substring(0, 10));
        };
    }

    /** By time; unknown dates come last, and what has no offset counts as UTC. */
    @Override
    public int compareTo(PublishedDate other) {
        if (iso.isEmpty() || other.iso.isEmpty()) {
            return Boolean.compare(iso.isEmpty(), other.iso.isEmpty());
        }
        if (iso.length() == other.iso.length() && iso.length() <= "2017-07-08".length()) {
            return iso.compareTo(other.iso);
        }
        return instantOf(iso).compareTo(instantOf(other.iso));
    }

    private static java.time.Instant instantOf(String iso) {
        try {
            LocalDateTime local = switch (iso.length()) {
                case 4 -> Year.parse(iso).atDay(1).atStartOfDay();
                case 7 -> YearMonth.parse(iso).atDay(1).atStartOfDay();
                case 10 -> LocalDate.parse(iso).atStartOfDay();
                default -> null;
            };
            if (local != null) {
                return local.toInstant(ZoneOffset.UTC);
            }
            boolean hasOffset = iso.matches(".*(Z|[+-]\\d{2}:\\d{2})");
            return hasOffset ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notADate) {
            throw new IllegalArgumentException("not an ISO 8601 date: " + iso, notADate);
        }
    }
}
