/** Source text that writes markup into a page, by whichever name; to read markup is another thing. */
export const WRITES_MARKUP =
  /dangerouslySetInnerHTML|\b(?:inner|outer)HTML['"\]]*\s*\+?=(?!=)|\.(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)\b/;
