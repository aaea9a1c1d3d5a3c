/** Machine learning at large. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const LEARNING = `
machine learning, ML | 기계 학습, 머신러닝 | 机器学习 | 機械学習
deep learning | 딥러닝, 심층 학습 | 深度学习 | 深層学習, ディープラーニング
neural network | 신경망, 뉴럴 네트워크 | 神经网络 | ニューラルネットワーク, 神経回路網
deep neural network, DNN | 심층 신경망 | 深度神经网络 | 深層ニューラルネットワーク
artificial intelligence, AI | 인공지능 | 人工智能 | 人工知能
artificial general intelligence, AGI | 범용 인공지능, 일반 인공지능 | 通用人工智能 | 汎用人工知能
supervised learning | 지도 학습 | 监督学习, 有监督学习 | 教師あり学習
unsupervised learning | 비지도 학습 | 无监督学习 | 教師なし学習
self-supervised learning | 자기 지도 학습, 자가 지도 학습 | 自监督学习 | 自己教師あり学習
semi-supervised learning | 준지도 학습 | 半监督学习 | 半教師あり学習
weakly supervised learning, weak supervision | 약한 지도 학습, 약지도 학습 | 弱监督学习 | 弱教師あり学習
contrastive learning | 대조 학습 | 对比学习 | 対照学習
representation learning | 표현 학습 | 表示学习, 表征学习 | 表現学習
transfer learning | 전이 학습 | 迁移学习 | 転移学習
multi-task learning | 다중 작업 학습, 멀티태스크 학습 | 多任务学习 | マルチタスク学習
meta-learning, learning to learn | 메타 학습 | 元学习 | メタ学習
few-shot learning, few-shot | 퓨샷 학습, 소수 샷 학습 | 小样本学习, 少样本学习 | 少数ショット学習, フューショット学習
zero-shot learning, zero-shot | 제로샷 학습, 제로샷 | 零样本学习, 零样本 | ゼロショット学習, ゼロショット
one-shot learning, one-shot | 원샷 학습 | 单样本学习 | ワンショット学習
continual learning, lifelong learning | 연속 학습, 지속 학습, 평생 학습 | 持续学习, 终身学习 | 継続学習, 生涯学習
incremental learning | 점진적 학습, 증분 학습 | 增量学习 | 増分学習
catastrophic forgetting | 파국적 망각 | 灾难性遗忘 | 破滅的忘却
federated learning | 연합 학습 | 联邦学习 | 連合学習, フェデレーテッドラーニング
active learning | 능동 학습, 액티브 러닝 | 主动学习 | 能動学習
curriculum learning | 커리큘럼 학습 | 课程学习 | カリキュラム学習
ensemble learning | 앙상블 학습 | 集成学习 | アンサンブル学習
metric learning | 거리 학습, 메트릭 러닝 | 度量学习 | 距離学習
online learning | 온라인 학습 | 在线学习 | オンライン学習
graph learning, graph representation learning | 그래프 학습 | 图学习, 图表示学习 | グラフ学習
graph neural network, GNN | 그래프 신경망 | 图神经网络 | グラフニューラルネットワーク
domain adaptation | 도메인 적응 | 域适应, 领域自适应 | ドメイン適応
domain generalization | 도메인 일반화 | 域泛化, 领域泛化 | ドメイン汎化
test-time adaptation | 테스트 시점 적응 | 测试时自适应 | テスト時適応
out-of-distribution detection, OOD detection | 분포 외 탐지 | 分布外检测 | 分布外検出
anomaly detection | 이상 탐지 | 异常检测 | 異常検知
clustering | 클러스터링, 군집화 | 聚类 | クラスタリング
regression | 회귀 | 回归 | 回帰
time series forecasting | 시계열 예측 | 时间序列预测 | 時系列予測
time series | 시계열 | 时间序列 | 時系列
recommender system, recommendation system | 추천 시스템 | 推荐系统 | 推薦システム
causal inference | 인과 추론 | 因果推断 | 因果推論
Bayesian inference | 베이즈 추론, 베이지안 추론 | 贝叶斯推断 | ベイズ推論
dimensionality reduction | 차원 축소 | 降维 | 次元削減
feature extraction | 특징 추출 | 特征提取 | 特徴抽出
generalization | 일반화 | 泛化 | 汎化
overfitting | 과적합 | 过拟合 | 過学習, 過剰適合
inductive bias | 귀납적 편향 | 归纳偏置 | 帰納バイアス
foundation model | 파운데이션 모델, 기반 모델 | 基础模型 | 基盤モデル
world model | 월드 모델, 세계 모델 | 世界模型 | 世界モデル
embedding | 임베딩 | 嵌入 | 埋め込み
latent space | 잠재 공간 | 潜在空间, 隐空间 | 潜在空間
`;
