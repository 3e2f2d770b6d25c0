package id.p2k2.bot.fakes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The methods and objects the bot uses, with every field the Bot API (10.1) allows in
 * them. {@code *} marks a required field, {@code []} a list, {@code any} an object we do
 * not look into.
 */
final class Fields {

	record Field(String name, String type, boolean required) {
	}

	private static final String SEND = """
			business_connection_id:str chat_id*:chat message_thread_id:int direct_messages_topic_id:int \
			disable_notification:bool protect_content:bool allow_paid_broadcast:bool message_effect_id:str \
			suggested_post_parameters:any reply_parameters:ReplyParameters reply_markup:markup""";

	private static final String CAPTION = "caption:str parse_mode:str caption_entities:Entity[]";

	private static final String TARGET = """
			business_connection_id:str chat_id:chat message_id:int inline_message_id:str \
			reply_markup:InlineKeyboardMarkup""";

	private static final Map<String, Map<String, Field>> METHODS = parse("""
			getMe
			getUpdates offset:int limit:int timeout:int allowed_updates:str[]
			setWebhook url*:str certificate:file ip_address:str max_connections:int allowed_updates:str[] \
			drop_pending_updates:bool secret_token:str
			deleteWebhook drop_pending_updates:bool
			getWebhookInfo
			sendMessage SEND text*:str parse_mode:str entities:Entity[] link_preview_options:LinkPreviewOptions
			sendDocument SEND CAPTION document*:file thumbnail:file disable_content_type_detection:bool
			sendPhoto SEND CAPTION photo*:file show_caption_above_media:bool has_spoiler:bool
			sendVoice SEND CAPTION voice*:file duration:int
			sendVideo SEND CAPTION video*:file duration:int width:int height:int thumbnail:file cover:file \
			start_timestamp:int show_caption_above_media:bool has_spoiler:bool supports_streaming:bool
			sendPoll SEND question*:str question_parse_mode:str question_entities:Entity[] options*:PollOption[] \
			is_anonymous:bool type:str allows_multiple_answers:bool allows_revoting:bool shuffle_options:bool \
			allow_adding_options:bool hide_results_until_closes:bool members_only:bool country_codes:str[] \
			correct_option_ids:int[] explanation:str explanation_parse_mode:str explanation_entities:Entity[] \
			explanation_media:any open_period:int close_date:int is_closed:bool description:str \
			description_parse_mode:str description_entities:Entity[] media:any
			sendChatAction business_connection_id:str chat_id*:chat message_thread_id:int action*:str
			editMessageText TARGET text:str parse_mode:str entities:Entity[] \
			link_preview_options:LinkPreviewOptions rich_message:any
			editMessageReplyMarkup TARGET
			editMessageCaption TARGET CAPTION show_caption_above_media:bool
			deleteMessage chat_id*:chat message_id*:int
			deleteMessages chat_id*:chat message_ids*:int[]
			answerCallbackQuery callback_query_id*:str text:str show_alert:bool url:str cache_time:int
			setMyCommands commands*:BotCommand[] scope:Scope language_code:str
			deleteMyCommands scope:Scope language_code:str
			getMyCommands scope:Scope language_code:str
			setMyDescription description:str language_code:str
			setMyShortDescription short_description:str language_code:str
			setMyName name:str language_code:str
			setChatMenuButton chat_id:chat menu_button:MenuButton
			getFile file_id*:str
			getChat chat_id*:chat
			""".replace("SEND", SEND).replace("CAPTION", CAPTION).replace("TARGET", TARGET), true);

	private static final Map<String, Map<String, Field>> OBJECTS = parse("""
			InlineKeyboardMarkup inline_keyboard*:InlineKeyboardButton[][]
			InlineKeyboardButton text*:str icon_custom_emoji_id:str style:str url:str callback_data:str web_app:any \
			login_url:any switch_inline_query:str switch_inline_query_current_chat:str \
			switch_inline_query_chosen_chat:any copy_text:any callback_game:any pay:bool
			ReplyKeyboardMarkup keyboard*:KeyboardButton[][] is_persistent:bool resize_keyboard:bool \
			one_time_keyboard:bool input_field_placeholder:str selective:bool
			KeyboardButton text*:str icon_custom_emoji_id:str style:str request_users:any request_chat:any \
			request_managed_bot:any request_contact:bool request_location:bool request_poll:any web_app:any
			ReplyKeyboardRemove remove_keyboard*:bool selective:bool
			ForceReply force_reply*:bool input_field_placeholder:str selective:bool
			LinkPreviewOptions is_disabled:bool url:str prefer_small_media:bool prefer_large_media:bool \
			show_above_text:bool
			ReplyParameters message_id*:int chat_id:chat allow_sending_without_reply:bool quote:str \
			quote_parse_mode:str quote_entities:Entity[] quote_position:int checklist_task_id:int poll_option_id:str
			PollOption text*:str text_parse_mode:str text_entities:Entity[] media:any
			Entity type*:str offset*:int length*:int url:str user:any language:str custom_emoji_id:str \
			unix_time:int date_time_format:str
			BotCommand command*:str description*:str
			Scope type*:str chat_id:chat user_id:int
			MenuButton type*:str text:str web_app:any
			""", false);

	private Fields() {
	}

	/** The fields of a method, named in any case; null if there is no such method. */
	static @Nullable Map<String, Field> ofMethod(String name) {
		return METHODS.get(name.toLowerCase(Locale.ROOT));
	}

	static @Nullable Map<String, Field> ofObject(String type) {
		return OBJECTS.get(type);
	}

	private static Map<String, Map<String, Field>> parse(String table, boolean lowerCase) {
		Map<String, Map<String, Field>> parsed = new HashMap<>();
		table.lines().map((line) -> line.trim().split("\\s+")).forEach((words) -> {
			Map<String, Field> fields = new LinkedHashMap<>();
			for (int i = 1; i < words.length; i++) {
				Field field = field(words[i]);
				fields.put(field.name(), field);
			}
			parsed.put(lowerCase ? words[0].toLowerCase(Locale.ROOT) : words[0], fields);
		});
		return parsed;
	}

	private static Field field(String word) {
		String[] parts = word.split(":");
		boolean required = parts[0].endsWith("*");
		return new Field(required ? parts[0].substring(0, parts[0].length() - 1) : parts[0], parts[1], required);
	}

}
