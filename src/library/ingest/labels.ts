/** What a column, a labelled field or a heading of a digest holds. */
export type Role =
  | 'title'
  | 'translated-title'
  | 'paper'
  | 'authors'
  | 'affiliation'
  | 'summary'
  | 'abstract'
  | 'plain-language'
  | 'topics'
  | 'date'
  | 'pdf'
  | 'link'
  | 'code'
  | 'upvotes'
  | 'thumbnail'
  | 'generator'
  | 'email'
  | 'number'
  | 'other';

/** Label words per role in English, Chinese, Korean and Japanese (some Spanish, French, German, Portuguese, Russian), folded by {@link foldLabel}. */
const WORDS: Readonly<Record<Role, string>> = {
  title:
    'title|papertitle|titleofpaper|titlelink|papertitlelink|originaltitle|englishtitle|titleen|titleenglish|标题|論文標題|論文名稱|論文題目|標題|题目|論文标题|论文题目|论文标题|论文名称|论文名|篇名|英文标题|原标题|文章标题|제목|논문제목|논문명|타이틀|원제|영문제목|タイトル|論文タイトル|題名|論文名|título|titulo|titre|titel|заголовок|название',
  'translated-title':
    'translatedtitle|titlezh|titleko|titleja|titlechinese|titlekorean|translationtitle|chinesetitle|koreantitle|中文标题|中文题目|标题翻译|论文标题翻译|译名|한글제목|번역제목|한국어제목|日本語タイトル|和訳タイトル|邦題',
  paper: 'paper|papers|paperlink|papername|article|论文|文章|論文|논문|papier|artículo|статья|name',
  authors:
    'authors|author|authorlist|authorsaffiliations|by|作者|作者列表|作者信息|论文作者|主要作者|第一作者|全部作者|저자|저자들|저자정보|작성자|著者|著者情報|作者情報|firstauthor|autores|auteurs|autoren|авторы',
  affiliation:
    'affiliation|affiliations|institution|institutions|institute|organization|organizations|organisation|authoraffiliation|authoraffiliations|机构|作者机构|作者单位|单位|所属机构|研究机构|機構|소속|소속기관|기관|저자소속|所属|所属機関|研究機関',
  summary:
    'summary|tldr|aisummary|shortsummary|summaryai|overview|digest|keytakeaway|description|content|notes|summaryen|papersummary|summaryofthepaper|onesentencesummary|摘要|中文摘要|总结|論文摘要|论文摘要|摘要总结|总结摘要|内容摘要|要点|概要|简介|概述|内容概述|核心摘要|一句话总结|一句话要点|核心要点|论文要点|总结概述|摘要中文|摘要翻译|总结要点|總結|요약|논문요약|한줄요약|핵심요약|요약정리|개요|내용|상세요약|ai요약|まとめ|要約|論文要約|サマリー|resumen|résumé|resumé|zusammenfassung|resumo|riassunto|аннотация|краткоесодержание',
  abstract:
    'abstract|abstracts|originalabstract|paperabstract|abstracten|englishabstract|英文摘要|原文摘要|原始摘要|초록|원문초록|논문초록|アブストラクト|抄録|abstrakt',
  'plain-language':
    'plainlanguage|plainlanguagesummary|easyexplanation|simpleexplanation|simplesummary|eli5|explainlikeimfive|inplainwords|inplainenglish|laysummary|simplifiedsummary|explanation|通俗解释|通俗易懂的解释|简单解释|简单说明|通俗说明|白话解释|通俗总结|大白话|易懂解释|白話解釋|쉬운설명|쉬운요약|쉽게설명|쉬운해설|간단한설명|중학생을위한설명|초보자를위한설명|쉬운설명중학생|やさしい説明|わかりやすい説明|簡単な説明|かんたんな説明|平易な説明',
  topics:
    'topic|topics|tag|tags|keyword|keywords|category|categories|classification|primarycategory|maincategory|subject|subjects|field|fields|area|areas|researcharea|researchareas|relatedfields|task|tasks|标签|论文标签|关键词|关键字|论文关键词|分类|类别|主题分类|主题|领域|研究领域|相关领域|研究方向|類別|分類|標籤|關鍵詞|태그|키워드|분류|카테고리|관련분야|연구분야|분야|주제|タグ|キーワード|カテゴリ|カテゴリー|分野|関連分野|研究分野|palabrasclave|motsclés|schlagwörter',
  date: 'date|publishdate|publisheddate|publicationdate|published|publishedat|publishedon|datepublished|submitted|submittedon|submissiondate|updated|updatedate|lastupdated|time|year|日期|发布日期|发表日期|发布时间|提交日期|更新日期|发表时间|时间|提交时间|更新时间|年份|發布日期|날짜|게시일|출판일|발행일|공개일|제출일|등록일|日付|公開日|投稿日|発表日|fecha|datum|data|дата',
  pdf: 'pdf|pdflink|pdfurl|pdflinks|paperpdf|downloadpdf|pdfdownload|pdfdownloadlink|arxivpdf|arxivpdfurl|pdf链接|pdf下载|论文pdf|下载|pdf링크|pdf다운로드링크|pdf다운로드|다운로드|pdfリンク|pdfダウンロード',
  link: 'link|links|url|urls|arxiv|arxivlink|arxivurl|arxivid|arxivabs|id|paperid|paperurl|abs|absurl|source|readmore|huggingface|hf|hflink|hfurl|huggingfacelink|huggingfacepaper|doi|链接|论文链接|原文链接|地址|论文地址|原文|arxiv链接|來源|连结|鏈接|링크|논문링크|원문링크|주소|출처|원문|リンク|論文リンク|enlace|lien|ссылка',
  code: 'code|codelink|codeurl|codes|github|githubrepo|githublink|githuburl|githuburls|repo|repository|project|projectpage|homepage|website|代码|代码链接|代码地址|源码|开源代码|项目|项目主页|项目地址|主页|程式碼|코드|코드링크|깃허브|프로젝트|コード|コードリンク|プロジェクト|código|quellcode|код',
  upvotes:
    'upvote|upvotes|vote|votes|likes|like|hfupvotes|点赞|点赞数|赞|赞数|推荐数|推荐|投票|投票数|得票|票数|點讚|추천|추천수|좋아요|업보트|투표|추천점수|いいね|いいね数|推薦数|高評価|upvotecount|👍',
  thumbnail:
    'thumbnail|image|picture|cover|figure|teaser|缩略图|图片|封面|썸네일|이미지|サムネイル|画像',
  generator:
    'generatedby|summarizedby|summarisedby|model|summarymodel|aimodel|translatedby|llm|生成模型|总结模型|由以下模型生成|模型生成|생성모델|요약모델|生成モデル|要約モデル',
  email:
    'email|emails|mail|contact|correspondence|邮箱|联系邮箱|电子邮箱|电子邮件|联系方式|이메일|연락처|メール|連絡先',
  number: 'no|number|index|rank|#|num|序号|编号|排名|번호|순번|순위|番号|順位',
  other:
    'comment|comments|citation|citations|citationcount|cited|venue|conference|journal|note|remarks|huggingfaceurls|huggingfacelinks|demo|dataset|datasets|models|video|status|备注|评论|会议|引用|引用数|期刊|发表于|비고|인용수|학회|코멘트|備考|コメント|引用数',
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split('|').map((word): [string, Role] => [foldLabel(word), role as Role]),
  ),
);

/** Letters and digits of any script, in lower case; marks, spaces, emoji and punctuation say nothing in a label. */
export function foldLabel(label: string): string {
  const folded = label.normalize('NFKC').toLowerCase();
  const letters = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return letters === '' ? folded.trim() : letters;
}

/** The role that a label names, or null when it names none we know. */
export function roleOf(label: string): Role | null {
  return label.length > 60 ? null : (ROLES.get(foldLabel(label)) ?? null);
}

/** Parts of labels, surest first. A guess: only for places that can hold nothing but a field. */
const HINTS: readonly (readonly [RegExp, Role])[] = [
  [/pdf/, 'pdf'],
  [/github|code|代码|코드|コード|repo/, 'code'],
  [/arxiv|url|link|链接|링크|リンク/, 'link'],
  [/easy|plain|simple|쉬운|通俗|やさしい|わかりやすい/, 'plain-language'],
  [/abstract|초록/, 'abstract'],
  [/summary|摘要|요약|要約|总结|tldr/, 'summary'],
  [/title|标题|题目|제목|タイトル/, 'title'],
  [/author|作者|저자|著者/, 'authors'],
  [/affiliat|institut|机构|소속|所属/, 'affiliation'],
  [/date|publish|日期|时间|날짜|日付/, 'date'],
  [/upvote|like|추천|좋아요|点赞|いいね/, 'upvotes'],
  [/keyword|tag|topic|categor|关键词|标签|분야|키워드|領域|领域|分野/, 'topics'],
];

/** Like {@link roleOf}, or the role that a part of a short label hints at. */
export function likelyRole(label: string): Role | null {
  const exact = roleOf(label);
  const folded = foldLabel(label);
  if (exact !== null || folded.length > 24) return exact;
  return HINTS.find(([hint]) => hint.test(folded))?.[1] ?? null;
}
