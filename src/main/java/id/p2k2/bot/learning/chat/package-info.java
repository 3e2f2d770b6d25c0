/** Reading, home practice and quiz, as people talk about them with the bot. */
@NullMarked
package id.p2k2.bot.learning.chat;

import org.jspecify.annotations.NullMarked;
