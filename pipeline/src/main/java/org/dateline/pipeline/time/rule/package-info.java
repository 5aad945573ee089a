/**
 * Rules as data: how rule files are read, compiled and matched over a sentence, without UIMA. Start with
 * {@link org.dateline.pipeline.time.rule.RuleSet}, which finds the longest rule at each word. Rules see
 * {@linkplain org.dateline.pipeline.time.rule.Piece pieces}, finer than any tokeniser's tokens, so that {@code 20-24},
 * {@code a.m.} or {@code six-month-old} look alike whoever split the text.
 *
 * <h2>The notation of a rule file</h2>
 * <pre>
 * # a comment
 * class month                       a word class: words and the value each stands for
 *     1   january | jan
 *     5   May                       a capital letter asks for one in the text
 * let DATE = {month} {day} ,? {year?}   a piece of pattern with a name
 * on-date: @DATE &gt;!percent          a rule: its name and its pattern; further patterns may follow, indented
 *     = date mod=END                what it says: the kind of expression and fixed slots
 *     &gt; 2022-02-12 | It shut on [May 3]. | DATE 2021-05-03 mod=END
 * </pre>
 * In a pattern {@code word} is a word, {@code {class}} a word of a class, whose value goes into the slot of that name ({@code
 * {slot:class}} into another; <code>{slot=value}</code> fills one without a word), {@code @NAME} a named piece, {@code ( a | b )} a choice, {@code x?} an option; {@code &gt;x},
 * {@code &gt;!x}, {@code &lt;x} and {@code &lt;!x} look at what follows or precedes without taking it in. An example gives the
 * document's date ({@code -} for none), a sentence with the expected extents in brackets, and what each is, in order, joined
 * by {@code ;} (nothing at all where none is expected). Examples are the rule's tests.
 */
package org.dateline.pipeline.time.rule;
