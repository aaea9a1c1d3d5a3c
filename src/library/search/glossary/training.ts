/** How models are trained, shrunk and run. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const TRAINING = `
pre-training, pretraining | 사전 학습, 사전 훈련, 사전학습 | 预训练 | 事前学習
pre-trained model, pretrained model | 사전 학습 모델, 사전 학습된 모델, 사전 훈련된 모델 | 预训练模型 | 事前学習済みモデル
post-training | 사후 학습 | 后训练 | 事後学習
fine-tuning, finetuning | 미세 조정, 파인튜닝 | 微调 | ファインチューニング, 微調整
supervised fine-tuning, SFT | 지도 미세 조정 | 监督微调, 有监督微调 | 教師ありファインチューニング
parameter-efficient fine-tuning, PEFT | 매개변수 효율적 미세 조정, 파라미터 효율적 미세 조정 | 参数高效微调 | パラメータ効率的ファインチューニング
knowledge distillation, KD | 지식 증류 | 知识蒸馏 | 知識蒸留
distillation | 증류 | 蒸馏 | 蒸留
dataset distillation | 데이터셋 증류 | 数据集蒸馏 | データセット蒸留
teacher model | 교사 모델 | 教师模型 | 教師モデル
student model | 학생 모델 | 学生模型 | 生徒モデル
model compression | 모델 압축 | 模型压缩 | モデル圧縮
quantization | 양자화 | 量化 | 量子化
pruning | 가지치기, 프루닝 | 剪枝 | 枝刈り, プルーニング
sparsity | 희소성 | 稀疏性 | スパース性
model merging | 모델 병합 | 模型合并, 模型融合 | モデルマージ
scaling law | 스케일링 법칙, 규모의 법칙 | 缩放定律, 扩展定律, 规模定律 | スケーリング則, スケーリング法則
emergent ability | 창발 능력 | 涌现能力 | 創発的能力
optimization | 최적화 | 优化 | 最適化
optimizer | 옵티마이저, 최적화기 | 优化器 | オプティマイザ, 最適化手法
gradient descent | 경사 하강법 | 梯度下降 | 勾配降下法
stochastic gradient descent, SGD | 확률적 경사 하강법 | 随机梯度下降 | 確率的勾配降下法
backpropagation | 역전파 | 反向传播 | 誤差逆伝播, 逆伝播
learning rate | 학습률 | 学习率 | 学習率
loss function | 손실 함수 | 损失函数 | 損失関数
regularization | 정규화 기법, 규제화 | 正则化 | 正則化
hyperparameter | 하이퍼파라미터, 초매개변수 | 超参数 | ハイパーパラメータ
hyperparameter optimization, hyperparameter tuning | 하이퍼파라미터 최적화, 하이퍼파라미터 튜닝 | 超参数优化, 超参数调优 | ハイパーパラメータ最適化
convergence | 수렴 | 收敛 | 収束
distributed training | 분산 학습, 분산 훈련 | 分布式训练 | 分散学習
parallel computing | 병렬 컴퓨팅, 병렬 계산 | 并行计算 | 並列計算
inference acceleration, efficient inference | 추론 가속, 효율적 추론 | 推理加速, 高效推理 | 推論高速化, 効率的推論
test-time scaling, test-time compute | 테스트 시점 스케일링, 테스트 시점 연산 | 测试时扩展, 测试时计算 | テスト時スケーリング
early stopping | 조기 종료 | 早停 | 早期終了
label smoothing | 라벨 스무딩, 레이블 스무딩 | 标签平滑 | ラベル平滑化
pseudo-label, pseudo label | 의사 라벨, 유사 라벨 | 伪标签 | 擬似ラベル, 疑似ラベル
negative sampling | 네거티브 샘플링 | 负采样 | ネガティブサンプリング
masked language modeling, masked language model | 마스크 언어 모델링, 마스크드 언어 모델 | 掩码语言模型, 掩码语言建模 | マスク言語モデル
masked image modeling | 마스크 이미지 모델링 | 掩码图像建模 | マスク画像モデリング
next token prediction | 다음 토큰 예측 | 下一词预测, 下一个词元预测 | 次トークン予測
adversarial training | 적대적 학습, 적대적 훈련 | 对抗训练 | 敵対的学習, 敵対的訓練
self-training | 자가 학습, 자기 훈련 | 自训练 | 自己訓練, セルフトレーニング
self-play | 자가 대국, 셀프 플레이 | 自我博弈, 自博弈 | 自己対戦, セルフプレイ
co-training | 공동 학습 | 协同训练 | 共訓練, コトレーニング
edge computing | 엣지 컴퓨팅, 에지 컴퓨팅 | 边缘计算 | エッジコンピューティング
on-device, edge device | 온디바이스, 엣지 디바이스 | 端侧, 设备端, 边缘设备 | オンデバイス, エッジデバイス
hardware acceleration, hardware accelerator | 하드웨어 가속, 하드웨어 가속기 | 硬件加速, 硬件加速器 | ハードウェアアクセラレーション, ハードウェアアクセラレータ
energy efficiency | 에너지 효율 | 能效, 能源效率 | エネルギー効率
combinatorial optimization | 조합 최적화 | 组合优化 | 組合せ最適化
evolutionary algorithm, genetic algorithm | 진화 알고리즘, 유전 알고리즘 | 进化算法, 遗传算法 | 進化的アルゴリズム, 遺伝的アルゴリズム
`;
