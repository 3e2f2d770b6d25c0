/** {@code /ringkasan}: the digest at any time, its pages and its hour. */
@NullMarked
package id.p2k2.bot.digest.chat;

import org.jspecify.annotations.NullMarked;
