package app.copydesk.bot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** A file somebody shared, with Slack's description of it. */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
record StoredFile(ObjectNode json, byte[] content) {

  private static final int PREVIEW = 600;

  /**
   * @param url the playground's own, without a slash at the end
   */
  static StoredFile of(
      String id,
      String url,
      String user,
      String name,
      String mimetype,
      byte[] content,
      long created) {
    String path = url + "/files-pri/" + Ids.TEAM + "-" + id + "/";
    String safeName = name.replaceAll("[^A-Za-z0-9._-]", "_");
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("created", created)
            .put("timestamp", created)
            .put("name", name)
            .put("title", name)
            .put("mimetype", mimetype)
            .put("filetype", name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "")
            .put("pretty_type", mimetype.startsWith("text/") ? "Plain Text" : "Binary")
            .put("user", user)
            .put("user_team", Ids.TEAM)
            .put("editable", false)
            .put("size", content.length)
            .put("mode", "hosted")
            .put("is_external", false)
            .put("external_type", "")
            .put("is_public", true)
            .put("public_url_shared", false)
            .put("display_as_bot", false)
            .put("file_access", "visible")
            .put("url_private", path + safeName)
            .put("url_private_download", path + "download/" + safeName)
            .put("permalink", url + "/files/" + user + "/" + id + "/" + safeName);
    if (mimetype.startsWith("text/")) {
      String text = new String(content, StandardCharsets.UTF_8);
      json.put("preview", text.substring(0, Math.min(text.length(), PREVIEW)));
      json.put("lines", text.lines().count());
    }
    return new StoredFile(json, content);
  }

  String id() {
    return json.path("id").asText();
  }

  String name() {
    return json.path("name").asText();
  }

  String mimetype() {
    return json.path("mimetype").asText();
  }
}
