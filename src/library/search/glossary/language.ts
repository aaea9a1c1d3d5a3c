/** Language and text. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const LANGUAGE = `
language model, LM | 언어 모델 | 语言模型 | 言語モデル
large language model, LLM | 대규모 언어 모델, 거대 언어 모델, 대형 언어 모델 | 大语言模型, 大型语言模型, 大规模语言模型 | 大規模言語モデル
small language model, SLM | 소형 언어 모델 | 小语言模型, 小型语言模型 | 小規模言語モデル
natural language processing, NLP | 자연어 처리 | 自然语言处理 | 自然言語処理
natural language understanding, NLU | 자연어 이해 | 自然语言理解 | 自然言語理解
natural language generation, NLG | 자연어 생성 | 自然语言生成 | 自然言語生成
natural language inference, NLI | 자연어 추론 | 自然语言推理, 自然语言推断 | 自然言語推論
text generation | 텍스트 생성 | 文本生成 | テキスト生成
machine translation | 기계 번역 | 机器翻译 | 機械翻訳
neural machine translation, NMT | 신경망 기계 번역 | 神经机器翻译 | ニューラル機械翻訳
text classification | 텍스트 분류 | 文本分类 | テキスト分類, 文書分類
text summarization, summarization | 텍스트 요약, 문서 요약 | 文本摘要, 自动摘要 | テキスト要約, 文書要約
question answering, QA | 질의응답, 질의 응답 | 问答, 问题回答 | 質問応答
open-domain question answering | 오픈 도메인 질의응답 | 开放域问答 | オープンドメイン質問応答
reading comprehension | 독해, 기계 독해 | 阅读理解 | 読解, 機械読解
dialogue system | 대화 시스템 | 对话系统 | 対話システム
chatbot | 챗봇 | 聊天机器人 | チャットボット
sentiment analysis | 감성 분석, 감정 분석 | 情感分析 | 感情分析
named entity recognition, NER | 개체명 인식 | 命名实体识别 | 固有表現認識, 固有表現抽出
information extraction | 정보 추출 | 信息抽取, 信息提取 | 情報抽出
relation extraction | 관계 추출 | 关系抽取 | 関係抽出
information retrieval | 정보 검색 | 信息检索 | 情報検索
dense retrieval | 밀집 검색 | 稠密检索, 密集检索 | 密検索
retrieval-augmented generation, RAG | 검색 증강 생성 | 检索增强生成 | 検索拡張生成
knowledge graph | 지식 그래프 | 知识图谱 | 知識グラフ, ナレッジグラフ
knowledge base | 지식 베이스 | 知识库 | 知識ベース
knowledge editing, model editing | 지식 편집, 모델 편집 | 知识编辑, 模型编辑 | 知識編集
word embedding | 단어 임베딩 | 词嵌入, 词向量 | 単語埋め込み
sentence embedding | 문장 임베딩 | 句子嵌入, 句向量 | 文埋め込み
tokenization | 토큰화 | 分词, 词元化 | トークン化
tokenizer | 토크나이저 | 分词器 | トークナイザー
prompt | 프롬프트 | 提示词 | プロンプト
prompt engineering | 프롬프트 엔지니어링 | 提示工程 | プロンプトエンジニアリング
prompt tuning, prompt learning | 프롬프트 튜닝 | 提示调优, 提示学习 | プロンプトチューニング
in-context learning, ICL | 인컨텍스트 학습, 문맥 내 학습 | 上下文学习, 情境学习 | 文脈内学習, インコンテキスト学習
chain of thought, CoT | 사고의 사슬, 사고 사슬, 생각의 사슬 | 思维链 | 思考の連鎖
reasoning | 추론 능력 | 推理能力 | 推論能力
mathematical reasoning, math reasoning | 수학적 추론 | 数学推理 | 数学的推論
commonsense reasoning | 상식 추론 | 常识推理 | 常識推論
logical reasoning | 논리적 추론 | 逻辑推理 | 論理的推論
multi-hop reasoning | 다중 홉 추론, 멀티홉 추론 | 多跳推理 | マルチホップ推論
long context | 긴 문맥, 긴 컨텍스트 | 长上下文 | 長文脈, ロングコンテキスト
context window, context length | 컨텍스트 윈도우, 컨텍스트 길이 | 上下文窗口, 上下文长度 | コンテキストウィンドウ, コンテキスト長
code generation | 코드 생성 | 代码生成 | コード生成
program synthesis | 프로그램 합성 | 程序合成 | プログラム合成
instruction tuning | 지시 튜닝, 인스트럭션 튜닝, 명령어 튜닝 | 指令微调, 指令调优 | 指示チューニング, インストラクションチューニング
instruction following | 지시 따르기, 지시 수행 | 指令遵循, 指令跟随 | 指示追従
hallucination | 환각 | 幻觉 | 幻覚, ハルシネーション
factuality, factual consistency | 사실성 | 事实性, 事实一致性 | 事実性
multilingual | 다국어 | 多语言 | 多言語
cross-lingual | 교차 언어 | 跨语言 | 言語横断
low-resource language | 저자원 언어 | 低资源语言 | 低リソース言語
grammatical error correction | 문법 오류 교정 | 语法纠错 | 文法誤り訂正
topic modeling, topic model | 토픽 모델링, 토픽 모델 | 主题模型, 主题建模 | トピックモデル
text-to-SQL | 자연어 SQL 변환 | 文本转SQL | 自然言語からSQL
fact checking, fact verification | 팩트 체크, 사실 검증 | 事实核查, 事实验证 | ファクトチェック
speculative decoding | 추측 디코딩, 투기적 디코딩 | 推测解码, 投机解码 | 投機的デコーディング
KV cache, key-value cache | KV 캐시, 키-값 캐시 | KV缓存, 键值缓存 | KVキャッシュ
`;
