/** Data, evaluation, trust, and fields of use. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const EVALUATION = `
dataset | 데이터셋, 데이터 세트 | 数据集 | データセット
benchmark | 벤치마크 | 基准测试, 评测基准 | ベンチマーク
evaluation metric | 평가 지표 | 评估指标, 评价指标 | 評価指標
state of the art, SOTA | 최첨단 성능, 최고 성능 | 最先进, 最先进水平 | 最先端, 最高性能
baseline | 베이스라인, 기준 모델 | 基线 | ベースライン
ablation study | 절제 연구, 제거 연구 | 消融实验, 消融研究 | アブレーション研究, アブレーション
survey, literature review | 서베이, 문헌 조사, 문헌 고찰 | 综述, 文献综述 | サーベイ, 文献調査
annotation, labeling | 주석, 라벨링, 레이블링 | 标注, 数据标注 | アノテーション, 注釈付け
crowdsourcing | 크라우드소싱 | 众包 | クラウドソーシング
data contamination | 데이터 오염 | 数据污染 | データ汚染
data quality, data curation | 데이터 품질, 데이터 큐레이션 | 数据质量, 数据筛选 | データ品質, データキュレーション
human evaluation | 인간 평가, 사람 평가 | 人工评估, 人类评估 | 人間評価, 人手評価
LLM-as-a-judge | LLM 심사자, LLM 평가자 | 大模型评判, 大模型作为评判者 | LLMによる評価
alignment, AI alignment | 정렬 학습, AI 정렬, 인공지능 정렬 | 对齐 | アライメント, AIアライメント
AI safety | 인공지능 안전, AI 안전 | 人工智能安全, AI安全 | AI安全性
robustness | 강건성, 견고성 | 鲁棒性, 稳健性 | 頑健性, ロバスト性
adversarial attack | 적대적 공격 | 对抗攻击 | 敵対的攻撃
adversarial example | 적대적 예제, 적대적 샘플 | 对抗样本 | 敵対的サンプル, 敵対的事例
backdoor attack | 백도어 공격 | 后门攻击 | バックドア攻撃
jailbreak, jailbreak attack | 탈옥 공격, 제일브레이크 | 越狱, 越狱攻击 | 脱獄攻撃, ジェイルブレイク
prompt injection | 프롬프트 주입, 프롬프트 인젝션 | 提示注入 | プロンプトインジェクション
red teaming | 레드 티밍 | 红队测试 | レッドチーミング
data poisoning | 데이터 중독 | 数据投毒 | データポイズニング
machine unlearning, unlearning | 기계 망각, 언러닝 | 机器遗忘, 机器反学习 | 機械忘却, アンラーニング
privacy | 프라이버시, 개인정보 보호 | 隐私, 隐私保护 | プライバシー, プライバシー保護
differential privacy | 차등 프라이버시, 차분 프라이버시 | 差分隐私 | 差分プライバシー
membership inference, membership inference attack | 멤버십 추론, 멤버십 추론 공격 | 成员推断, 成员推理攻击 | メンバーシップ推論
fairness | 공정성 | 公平性 | 公平性
bias | 편향 | 偏见, 偏差 | バイアス, 偏り
toxicity, toxic content | 유해성, 독성 발언 | 毒性内容, 有害内容 | 有害性, 有害コンテンツ
misinformation | 허위 정보, 가짜 정보 | 虚假信息, 错误信息 | 誤情報, 偽情報
fake news detection | 가짜 뉴스 탐지 | 假新闻检测, 虚假新闻检测 | フェイクニュース検出
explainability, explainable AI, XAI | 설명 가능성, 설명 가능한 인공지능, 설명 가능한 AI | 可解释性, 可解释人工智能 | 説明可能性, 説明可能なAI
interpretability, mechanistic interpretability | 해석 가능성, 기계론적 해석 가능성 | 机制可解释性, 可理解性 | 解釈可能性, 機械論的解釈可能性
uncertainty estimation, uncertainty quantification | 불확실성 추정, 불확실성 정량화 | 不确定性估计, 不确定性量化 | 不確実性推定, 不確実性定量化
calibration, confidence calibration | 신뢰도 보정, 캘리브레이션 | 置信度校准, 校准 | キャリブレーション, 確信度較正
open source | 오픈 소스, 오픈소스 | 开源 | オープンソース
reproducibility | 재현성, 재현 가능성 | 可复现性, 可重复性 | 再現性
ethics, AI ethics | 윤리, 인공지능 윤리, AI 윤리 | 伦理, 人工智能伦理 | 倫理, AI倫理
cybersecurity | 사이버 보안 | 网络安全 | サイバーセキュリティ
healthcare | 의료 분야, 헬스케어 | 医疗保健, 医疗健康 | ヘルスケア, 医療分野
drug discovery | 신약 개발, 신약 발견 | 药物发现, 药物研发 | 創薬
protein structure prediction | 단백질 구조 예측 | 蛋白质结构预测 | タンパク質構造予測
protein design | 단백질 설계 | 蛋白质设计 | タンパク質設計
molecule generation, molecular generation | 분자 생성 | 分子生成 | 分子生成
materials science | 재료 과학 | 材料科学 | 材料科学
bioinformatics | 생물정보학 | 生物信息学 | バイオインフォマティクス
weather forecasting | 기상 예측, 날씨 예보 | 天气预报, 天气预测 | 気象予測, 天気予報
climate | 기후 | 气候 | 気候
education | 교육 | 教育 | 教育
finance | 금융 | 金融 | 金融
software engineering | 소프트웨어 공학 | 软件工程 | ソフトウェア工学
theorem proving | 정리 증명 | 定理证明 | 定理証明
scientific discovery, AI for science | 과학적 발견 | 科学发现 | 科学的発見
social network | 소셜 네트워크, 사회 연결망 | 社交网络 | ソーシャルネットワーク
database | 데이터베이스 | 数据库 | データベース
brain-computer interface, BCI | 뇌-컴퓨터 인터페이스 | 脑机接口 | ブレインコンピュータインターフェース
neuroscience | 신경과학 | 神经科学 | 神経科学
cognitive science | 인지과학 | 认知科学 | 認知科学
`;
