package eu.talentpool.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Phrases by which sentences in six languages ask for experience, or say that something is only welcome.
final class FreeTextDemands {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MOST_YEARS = 15;

    private static final Pattern ADVANTAGE = Pattern.compile(
            "nice to have|good to have|a plus|an advantage|welcome|von vorteil|vorteil|kein muss|pluspunkt|gern"
                + " gesehen|wünschenswert|erwünscht|schadet nicht|appréci|un plus|un"
                + " atout|atouts|souhaité|intéresse|mile widzian|dodatkow\\w+ atut|plusem|se"
                + " valora|valoramos|deseable|punto fuerte|no es obligatorio|gradit|preferenzial|utili:|ci interessa",
            FLAGS);

    private static final Pattern EDUCATION = Pattern.compile(
            "^\\W*(?:education|training|school|ausbildung|schule|formation|études|diplôme|titres|wykształcenie|szkoł"
                    + "|estudios|formación|studi|formazione|titoli)(?!\\p{L})",
            FLAGS);

    private static final Pattern EXPERIENCE = Pattern.compile(
            "experience|at least|erfahrung|praxis|mindestens|expérience|pratique|au moins|doświadczen|praktyk|co"
                    + " najmniej|minimum|experiencia|mínimo|al menos|esperienza|almeno|pracy|lavoro",
            FLAGS);

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,2}|" + String.join("|", NUMBERS.keySet())
                    + ")\\+?\\s+(?:years?|jahre?n?|ans?|lata|lat|rok|roku|años?|anni|anno)(?!\\p{L})",
            FLAGS);

    private static final Pattern ONE_YEAR =
            Pattern.compile("(?:co najmniej|minimum) rok(?!\\p{L})|roczn\\w+ doświadczeni", FLAGS);

    private FreeTextDemands() {}

    static boolean isAdvantage(String sentence) {
        return ADVANTAGE.matcher(sentence).find();
    }

    /// Of schools or of experience, which share words with names of occupations.
    static boolean isOfCareer(String line) {
        return isEducation(line) || EXPERIENCE.matcher(line).find();
    }

    static boolean isEducation(String sentence) {
        return EDUCATION.matcher(sentence).find();
    }

    /// The first length of time that a sentence about experience names; null if none does.
    static @Nullable Integer experienceMonths(List<String> sentences) {
        for (var sentence : sentences) {
            if (isAdvantage(sentence) || !EXPERIENCE.matcher(sentence).find()) continue;
            var years = YEARS.matcher(sentence);
            if (years.find() && years(years.group(1)) <= MOST_YEARS) return 12 * years(years.group(1));
            if (ONE_YEAR.matcher(sentence).find()) return 12;
        }
        return null;
    }

    private static int years(String number) {
        return number.matches("\\d+")
                ? Integer.parseInt(number)
                : NUMBERS.getOrDefault(number.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        var lists = new ArrayList<String>();
        lists.add("one two three four five six seven eight nine ten");
        lists.add("ein zwei drei vier fünf sechs sieben acht neun zehn");
        lists.add("un deux trois quatre cinq six sept huit neuf dix");
        lists.add("jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć");
        lists.add("uno dos tres cuatro cinco seis siete ocho nueve diez");
        lists.add("un due tre quattro cinque sei sette otto nove dieci");
        for (var list : lists) {
            var names = list.split(" ");
            for (int i = 0; i < names.length; i++) numbers.put(names[i], i + 1);
        }
        numbers.put("dwóch", 2);
        numbers.put("trzech", 3);
        numbers.put("pięciu", 5);
        return Map.copyOf(numbers);
    }
}
