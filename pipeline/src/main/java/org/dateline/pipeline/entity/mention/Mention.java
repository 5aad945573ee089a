package org.dateline.pipeline.entity.mention;

/**
 * A name at a place of a document.
 *
 * @param sentence index of its sentence, from 0
 * @param begin index of its first token in the sentence
 * @param end index after its last token
 * @param type what it names
 * @param confidence from 0 to 1; higher is surer
 */
public record Mention(int sentence, int begin, int end, EntityType type, double confidence) implements Comparable<Mention> {

    /** Checks that the mention covers at least one token. */
    public Mention {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Not a mention: tokens " + begin + " to " + end);
        }
    }

    /** How many tokens it covers. */
    public int size() {
        return end - begin;
    }

    /** The same over other tokens of its sentence. */
    public Mention over(int newBegin, int newEnd) {
        return new Mention(sentence, newBegin, newEnd, type, confidence);
    }

    /** The same with another type. */
    public Mention as(EntityType newType) {
        return new Mention(sentence, begin, end, newType, confidence);
    }

    /** The same with another type and confidence. */
    public Mention as(EntityType newType, double newConfidence) {
        return new Mention(sentence, begin, end, newType, newConfidence);
    }

    /** The same in another sentence. */
    public Mention in(int otherSentence) {
        return new Mention(otherSentence, begin, end, type, confidence);
    }

    /** Whether both cover a token. */
    public boolean overlaps(Mention other) {
        return sentence == other.sentence && begin < other.end && other.begin < end;
    }

    /** Whether it covers another mention and more. */
    public boolean isLongerThan(Mention other) {
        return sentence == other.sentence && begin <= other.begin && other.end <= end && size() > other.size();
    }

    /** By place; the longer first. */
    @Override
    public int compareTo(Mention other) {
        int order = Integer.compare(sentence, other.sentence);
        order = order == 0 ? Integer.compare(begin, other.begin) : order;
        order = order == 0 ? Integer.compare(other.end, end) : order;
        return order == 0 ? type.compareTo(other.type) : order;
    }
}
