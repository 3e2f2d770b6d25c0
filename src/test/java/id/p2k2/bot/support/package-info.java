/** What integration tests share: one running bot, one database, one Telegram. */
@NullMarked
package id.p2k2.bot.support;

import org.jspecify.annotations.NullMarked;
