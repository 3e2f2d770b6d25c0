/**
 * What the bot says about a lesson unasked: the bubble in the evening after a meeting,
 * the text a ketua reads aloud, and once before the next meeting whether the home
 * practice was tried. The steps stand in a table; a tick does each once.
 */
@NullMarked
package id.p2k2.bot.learning.notice;

import org.jspecify.annotations.NullMarked;
