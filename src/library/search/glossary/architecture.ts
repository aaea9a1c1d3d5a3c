/** What models are made of. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const ARCHITECTURE = `
transformer | 트랜스포머 | 变换器, 转换器架构 | トランスフォーマー, トランスフォーマ
vision transformer, ViT | 비전 트랜스포머 | 视觉变换器, 视觉Transformer | ビジョントランスフォーマー
attention, attention mechanism | 어텐션, 어텐션 메커니즘, 주의 메커니즘 | 注意力, 注意力机制 | 注意機構, アテンション
self-attention | 셀프 어텐션, 자기 주의 | 自注意力 | 自己注意, セルフアテンション
cross-attention | 크로스 어텐션, 교차 주의 | 交叉注意力 | クロスアテンション, 交差注意
multi-head attention | 멀티헤드 어텐션 | 多头注意力 | マルチヘッドアテンション
linear attention | 선형 어텐션 | 线性注意力 | 線形アテンション
sparse attention | 희소 어텐션 | 稀疏注意力 | スパースアテンション
positional encoding, position encoding, positional embedding | 위치 인코딩, 위치 임베딩 | 位置编码, 位置嵌入 | 位置エンコーディング, 位置埋め込み
convolutional neural network, CNN | 합성곱 신경망, 컨볼루션 신경망 | 卷积神经网络 | 畳み込みニューラルネットワーク
recurrent neural network, RNN | 순환 신경망 | 循环神经网络 | 回帰型ニューラルネットワーク, リカレントニューラルネットワーク
long short-term memory, LSTM | 장단기 메모리 | 长短期记忆 | 長短期記憶
state space model, SSM | 상태 공간 모델 | 状态空间模型 | 状態空間モデル
mixture of experts, MoE | 전문가 혼합, 혼합 전문가 | 混合专家, 专家混合 | 混合エキスパート, 専門家混合
multilayer perceptron, MLP | 다층 퍼셉트론 | 多层感知机, 多层感知器 | 多層パーセプトロン
residual network, ResNet | 잔차 네트워크, 잔차 신경망 | 残差网络 | 残差ネットワーク
residual connection, skip connection | 잔차 연결, 스킵 연결 | 残差连接, 跳跃连接 | 残差接続, スキップ接続
encoder | 인코더 | 编码器 | エンコーダ, エンコーダー
decoder | 디코더 | 解码器 | デコーダ, デコーダー
encoder-decoder | 인코더-디코더 | 编码器-解码器 | エンコーダ・デコーダ
backbone, backbone network | 백본, 백본 네트워크 | 骨干网络, 主干网络 | バックボーン
activation function | 활성화 함수 | 激活函数 | 活性化関数
normalization layer, layer normalization | 레이어 정규화, 층 정규화 | 层归一化 | 層正規化
batch normalization | 배치 정규화 | 批归一化, 批量归一化 | バッチ正規化
dropout | 드롭아웃 | 随机失活 | ドロップアウト
pooling | 풀링 | 池化 | プーリング
capsule network | 캡슐 네트워크 | 胶囊网络 | カプセルネットワーク
hypernetwork | 하이퍼네트워크 | 超网络 | ハイパーネットワーク
adapter | 어댑터 | 适配器 | アダプター
low-rank adaptation, LoRA | 저랭크 적응, 저계수 적응 | 低秩适应, 低秩自适应 | 低ランク適応
memory network, external memory | 메모리 네트워크, 외부 메모리 | 记忆网络, 外部记忆 | メモリネットワーク, 外部記憶
spiking neural network, SNN | 스파이킹 신경망 | 脉冲神经网络 | スパイキングニューラルネットワーク
neural architecture search, NAS | 신경망 구조 탐색 | 神经架构搜索, 神经网络架构搜索 | ニューラルアーキテクチャ探索
quantum machine learning | 양자 기계 학습, 양자 머신러닝 | 量子机器学习 | 量子機械学習
quantum computing | 양자 컴퓨팅 | 量子计算 | 量子コンピューティング
Kolmogorov-Arnold network, KAN | 콜모고로프-아르놀트 네트워크 | 科尔莫戈罗夫-阿诺德网络 | コルモゴロフ・アーノルド・ネットワーク
tensor decomposition | 텐서 분해 | 张量分解 | テンソル分解
physics-informed neural network, PINN | 물리 정보 신경망 | 物理信息神经网络 | 物理情報ニューラルネットワーク
neural operator | 뉴럴 오퍼레이터, 신경 연산자 | 神经算子 | ニューラルオペレータ
hash encoding | 해시 인코딩 | 哈希编码 | ハッシュエンコーディング
`;
