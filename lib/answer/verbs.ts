/** Verbs of buttons that publish, in the languages Keyslip speaks; matched against whole words. */
const SENDS =
  /(?:^|[^\p{L}])(?:send|submit|post|comment|reply|publish|save|create|update|share|ask|answer|tweet|go|run|continue|start|execute|confirm|senden|absenden|kommentieren|antworten|speichern|erstellen|veröffentlichen|teilen|fragen|envoyer|publier|commenter|répondre|enregistrer|créer|partager|poster|enviar|publicar|comentar|responder|guardar|crear|compartir|preguntar)(?:$|[^\p{L}])|送信|投稿|返信|保存|作成|公開|发送|提交|发布|评论|回复|创建|分享|إرسال|نشر|حفظ|تعليق|رد/iu;

/**
 * Words of buttons that throw away what was written, or go back. Not "close": with a comment, it sends that. A verb
 * beside them may be what is thrown away ("Discard comment") or not done ("Don’t save").
 */
const TAKES_BACK =
  /(?:^|[^\p{L}])(?:cancel|discard|dismiss|delete|remove|undo|reset|clear|back|start over|don[’']t|not|abbrechen|verwerfen|löschen|entfernen|zurück|zurücksetzen|nicht|annuler|abandonner|supprimer|effacer|retour|ne pas|cancelar|descartar|eliminar|borrar|volver|no guardar)(?:$|[^\p{L}])|キャンセル|取り消|破棄|削除|戻る|取消|放弃|丢弃|删除|返回|إلغاء|تجاهل|حذف|رجوع/iu;

/**
 * Do the names of a button say that it sends?
 * @param names all it has, in lines. @param submits by its type it does, if its names say nothing.
 * @param button for what else it is called.
 */
export const sendsBy = (names: string, submits: boolean, button: Element): boolean => {
  const all = `${names}\n${outside(button)}`;
  return !TAKES_BACK.test(all) && (submits || SENDS.test(all));
};

/** In an element of the page's own making the name of a button stands outside of the root that it lies in. */
function outside(button: Element): string {
  const root = button.getRootNode();
  if (!(root instanceof ShadowRoot)) return '';
  const { host } = root;
  return [host.getAttribute('aria-label'), host.textContent]
    .filter((name) => name && name.length <= 60)
    .join('\n');
}
