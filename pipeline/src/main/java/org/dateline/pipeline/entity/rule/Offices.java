package org.dateline.pipeline.entity.rule;

import java.util.List;
import java.util.Locale;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Takes out the departments that only stand in the name of somebody's office: Defense Secretary, Secretary of State. */
final class Offices {

    private Offices() {}

    /** The mentions of a sentence without the departments of offices. */
    static List<Mention> leaveOut(Words words, List<Mention> mentions) {
        return mentions.stream().filter(mention -> !isOfOffice(words, mention)).toList();
    }

    private static boolean isOfOffice(Words words, Mention mention) {
        if (mention.type() != EntityType.ORG || mention.size() > 2 || isFullName(words, mention)) {
            return false;
        }
        return isOffice(words, mention.end())
                || words.lower(mention.begin() - 1).equals("of") && isOffice(words, mention.begin() - 2);
    }

    private static boolean isOffice(Words words, int token) {
        return words.isCapitalised(token) && WordList.OFFICES.has(words.form(token));
    }

    /** Whether it is called a department or the like, or by its initials: a CIA spokesman speaks for one. */
    private static boolean isFullName(Words words, Mention mention) {
        String last = words.form(mention.end() - 1);
        return WordList.DEPARTMENT_HEADS.has(last) || last.equals(last.toUpperCase(Locale.ROOT));
    }
}
