const FAILURE =
  /^[\s#>*_"'(（【[❌⚠-]*(?:(?:fail(?:e?d|ure)?|faild|unable|error|cannot|could ?n[o']t)\b.{0,80}(?:read|summar|fetch|load|process|generat|pars|download|access|retriev|extract)|(?:读取|总结|摘要|生成|解析|下载|获取|处理)(?:论文|摘要|内容)?失败|无法(?:读取|访问|获取|总结|解析|下载|生成)|(?:요약|읽기|생성|다운로드|처리)(?:에|을|를)?\s?(?:실패|할 수 없)|(?:要約|取得|読み込み|生成)(?:に)?失敗)/iu;
const APOLOGY =
  /^[\s>*_"']*(?:(?:i'm |i am |we are )?sorry\b|i apologi[sz]e|as an ai\b|i (?:can(?:no|')t|am unable)|抱歉|很抱歉|非常抱歉|对不起|죄송|申し訳)/iu;
/** A text that says more than that it failed is kept. */
const LONGEST = 600;
const CHAT =
  /말씀해\s?주|알려\s?주|필요하시|도움이 되|궁금하신|如果您|如需|希望(?:这|以上|对)|请告诉我|请随时|以上(?:是|就是|为)|let me know|feel free|i hope|hope this|would you like|if you (?:need|want|would|have)|お知らせください|お申し付け|ご希望|以上が/i;

/** A text that stands where a summary should be and only says that there is none. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  return (
    /^(?:error|failed|n\/a)[.!]?$/i.test(trimmed) ||
    APOLOGY.test(trimmed) ||
    (trimmed.length <= 200 && FAILURE.test(trimmed))
  );
}

/** A sentence of the writer to whoever asked: "이렇게 … 말씀해주세요", "Let me know if …". */
export function isChat(text: string): boolean {
  return text.length <= 1_200 && CHAT.test(text);
}
