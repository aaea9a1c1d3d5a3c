/** Making images, video and more. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const GENERATION = `
generative model | 생성 모델 | 生成模型 | 生成モデル
generative AI, generative artificial intelligence | 생성형 인공지능, 생성 AI, 생성형 AI | 生成式人工智能, 生成式AI | 生成AI, 生成的人工知能
diffusion model | 확산 모델, 디퓨전 모델 | 扩散模型 | 拡散モデル
latent diffusion model, latent diffusion | 잠재 확산 모델 | 潜在扩散模型, 隐扩散模型 | 潜在拡散モデル
video diffusion model | 비디오 확산 모델 | 视频扩散模型 | 動画拡散モデル
diffusion transformer, DiT | 확산 트랜스포머 | 扩散Transformer, 扩散变换器 | 拡散トランスフォーマー
score-based generative model, score matching | 스코어 기반 생성 모델, 스코어 매칭 | 基于分数的生成模型, 分数匹配 | スコアベース生成モデル, スコアマッチング
flow matching | 플로우 매칭 | 流匹配 | フローマッチング
normalizing flow | 정규화 플로우 | 标准化流, 归一化流 | 正規化フロー
consistency model | 일관성 모델 | 一致性模型 | 一貫性モデル
classifier-free guidance, CFG | 분류기 없는 가이던스, 분류기 프리 가이던스 | 无分类器引导 | 分類器不要ガイダンス
generative adversarial network, GAN | 생성적 적대 신경망, 적대적 생성 신경망 | 生成对抗网络 | 敵対的生成ネットワーク
variational autoencoder, VAE | 변분 오토인코더 | 变分自编码器, 变分自动编码器 | 変分オートエンコーダ, 変分自己符号化器
autoencoder | 오토인코더 | 自编码器, 自动编码器 | オートエンコーダ, 自己符号化器
masked autoencoder, MAE | 마스크드 오토인코더 | 掩码自编码器, 掩码自动编码器 | マスク付きオートエンコーダ
autoregressive model | 자기회귀 모델 | 自回归模型 | 自己回帰モデル
autoregressive | 자기회귀 | 自回归 | 自己回帰
energy-based model | 에너지 기반 모델 | 能量模型, 基于能量的模型 | エネルギーベースモデル
image generation | 이미지 생성 | 图像生成 | 画像生成
image synthesis | 이미지 합성 | 图像合成 | 画像合成
text-to-image | 텍스트-이미지 변환, 텍스트 기반 이미지 | 文本到图像, 文生图 | テキストから画像
text-to-image generation | 텍스트-이미지 생성, 텍스트 기반 이미지 생성 | 文本到图像生成, 文生图模型 | テキストからの画像生成
text-to-video | 텍스트-비디오 변환, 텍스트 기반 비디오 | 文本到视频, 文生视频 | テキストから動画
image-to-image translation | 이미지 변환, 이미지 간 변환 | 图像到图像翻译, 图像翻译 | 画像変換
image-to-video | 이미지-비디오 변환 | 图像到视频, 图生视频 | 画像から動画
video generation | 비디오 생성, 영상 생성 | 视频生成 | 動画生成, ビデオ生成
video synthesis | 비디오 합성 | 视频合成 | 動画合成
video prediction | 비디오 예측 | 视频预测 | 動画予測
video editing | 비디오 편집, 영상 편집 | 视频编辑 | 動画編集
image editing | 이미지 편집 | 图像编辑 | 画像編集
style transfer | 스타일 변환, 스타일 전이 | 风格迁移 | 画風変換, スタイル変換
inpainting | 인페인팅 | 图像修复, 图像补全 | インペインティング, 画像補完
colorization | 채색, 컬러화 | 上色, 图像着色 | 着色, カラー化
personalization, personalized generation | 개인화, 개인화 생성 | 个性化生成 | パーソナライズ生成
controllable generation | 제어 가능한 생성 | 可控生成 | 制御可能な生成
virtual try-on | 가상 피팅, 가상 착용 | 虚拟试穿, 虚拟试衣 | 仮想試着, バーチャル試着
talking head generation, talking head | 말하는 얼굴 생성, 토킹 헤드 | 说话头生成, 说话人脸生成 | トーキングヘッド生成
face swapping | 얼굴 교체, 페이스 스왑 | 人脸交换, 换脸 | 顔交換
deepfake | 딥페이크 | 深度伪造 | ディープフェイク
motion generation | 모션 생성, 동작 생성 | 动作生成, 运动生成 | モーション生成, 動作生成
frame interpolation, video frame interpolation | 프레임 보간 | 帧插值, 插帧 | フレーム補間
image compression | 이미지 압축 | 图像压缩 | 画像圧縮
data augmentation | 데이터 증강 | 数据增强 | データ拡張
synthetic data | 합성 데이터 | 合成数据 | 合成データ
watermark, watermarking | 워터마크, 워터마킹 | 水印 | 透かし, 電子透かし
`;
