/** Common shortcodes, as Slack names them, and their characters. */
const TABLE = `
speech_balloon 💬 memo 📝 pencil 📝 mag 🔍 mag_right 🔎 eyes 👀 +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎
white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ heavy_multiplication_x ✖️
warning ⚠️ bulb 💡 question ❓ exclamation ❗ grey_question ❔ bangbang ‼️ no_entry ⛔ no_entry_sign 🚫
tada 🎉 raised_hands 🙌 clap 👏 pray 🙏 wave 👋 ok_hand 👌 point_right 👉 point_up ☝️ point_down 👇 muscle 💪
heart ❤️ blue_heart 💙 green_heart 💚 yellow_heart 💛 purple_heart 💜 broken_heart 💔 sparkles ✨ star ⭐ fire 🔥 zap ⚡
smile 😄 smiley 😃 grinning 😀 grin 😁 joy 😂 laughing 😆 slightly_smiling_face 🙂 wink 😉 blush 😊
thinking_face 🤔 neutral_face 😐 confused 😕 worried 😟 cry 😢 sob 😭 scream 😱 angry 😠 sunglasses 😎 sweat_smile 😅
robot_face 🤖 ghost 👻 see_no_evil 🙈 bow 🙇 shrug 🤷 face_palm 🤦 nerd_face 🤓 sleeping 😴 hugging_face 🤗
newspaper 📰 rolled_up_newspaper 🗞️ page_facing_up 📄 page_with_curl 📃 scroll 📜 book 📖 books 📚 bookmark 🔖
bookmark_tabs 📑 clipboard 📋 notebook 📓 pushpin 📌 round_pushpin 📍 paperclip 📎 link 🔗 scissors ✂️ label 🏷️
pencil2 ✏️ lower_left_fountain_pen 🖋️ lower_left_ballpoint_pen 🖊️ writing_hand ✍️ abc 🔤 abcd 🔡 1234 🔢 hash #️⃣
microphone 🎤 studio_microphone 🎙️ loudspeaker 📢 mega 📣 bell 🔔 no_bell 🔕 speaking_head_in_silhouette 🗣️ left_speech_bubble 🗨️ thought_balloon 💭
bust_in_silhouette 👤 busts_in_silhouette 👥 man 👨 woman 👩 office 🏢 classical_building 🏛️ house 🏠 earth_africa 🌍 globe_with_meridians 🌐
hourglass ⌛ hourglass_flowing_sand ⏳ stopwatch ⏱️ alarm_clock ⏰ clock1 🕐 watch ⌚ calendar 📅 date 📅 spiral_calendar_pad 🗓️
arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrow_upper_right ↗️ leftwards_arrow_with_hook ↩️ arrows_counterclockwise 🔄 repeat 🔁
large_green_circle 🟢 large_yellow_circle 🟡 red_circle 🔴 large_orange_circle 🟠 large_blue_circle 🔵 white_circle ⚪ black_circle ⚫
large_blue_square 🟦 small_blue_diamond 🔹 small_orange_diamond 🔸 large_blue_diamond 🔷 heavy_minus_sign ➖ heavy_plus_sign ➕
bar_chart 📊 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 moneybag 💰 euro 💶 dollar 💵 scales ⚖️ shield 🛡️
lock 🔒 unlock 🔓 key 🔑 gear ⚙️ wrench 🔧 hammer 🔨 hammer_and_wrench 🛠️ toolbox 🧰 test_tube 🧪 microscope 🔬 telescope 🔭 compass 🧭
information_source ℹ️ id 🆔 new 🆕 ok 🆗 sos 🆘 up 🆙 free 🆓 copyright ©️ registered ®️ tm ™️
coffee ☕ tea 🍵 cake 🍰 beer 🍺 pizza 🍕 apple 🍎 seedling 🌱 evergreen_tree 🌲 sunny ☀️ cloud ☁️ rain_cloud 🌧️ snowflake ❄️ rainbow 🌈
rocket 🚀 airplane ✈️ car 🚗 train 🚆 ship 🚢 trophy 🏆 dart 🎯 game_die 🎲 art 🎨 film_frames 🎞️ camera 📷 tv 📺 computer 💻 iphone 📱 email 📧 inbox_tray 📥 outbox_tray 📤 package 📦 wastebasket 🗑️
dog 🐶 cat 🐱 bear 🐻 owl 🦉 bee 🐝 bug 🐛 turtle 🐢 unicorn_face 🦄 100 💯 crossed_fingers 🤞 handshake 🤝 brain 🧠 compression 🗜️ label 🏷️ triangular_flag_on_post 🚩 checkered_flag 🏁
`;

const BY_NAME = new Map();
const words = TABLE.trim().split(/\s+/);
for (let i = 0; i + 1 < words.length; i += 2) BY_NAME.set(words[i], words[i + 1]);

/** The three that ask the app for something come first. */
export const FIRST = ['speech_balloon', 'memo', 'mag'];

/** One name for each character, those first. */
export const NAMES = [...new Map([...FIRST, ...BY_NAME.keys()].reverse().map((name) => [BY_NAME.get(name), name])).values()].reverse();

/** The character for a name, or the name between colons. */
export function emoji(name) {
  return BY_NAME.get(name.split('::')[0]) ?? `:${name}:`;
}

export function isKnown(name) {
  return BY_NAME.has(name.split('::')[0]);
}
