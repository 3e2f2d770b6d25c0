/**
 * The only code that knows Telegram. Requests are built with the TelegramBots library's
 * types; they are carried by its OkHttp, but in a blocking call of our own on a virtual
 * thread: the library's client hides the raw answer, and without it a message that was
 * sent can look like one that was not. Updates are read as plain JSON trees, so that a
 * field we do not use can never stop one.
 */
@ApplicationModule(allowedDependencies = { "shared", "text", "text :: scrub", "inbox", "outbox" })
@NullMarked
package id.p2k2.bot.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
