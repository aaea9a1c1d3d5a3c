/** Seeing: images, video, and language about them. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const VISION = `
computer vision, CV | 컴퓨터 비전 | 计算机视觉 | コンピュータビジョン
image processing | 이미지 처리, 영상 처리 | 图像处理 | 画像処理
image classification | 이미지 분류 | 图像分类 | 画像分類
image recognition | 이미지 인식 | 图像识别 | 画像認識
object detection | 객체 탐지, 객체 검출, 물체 검출 | 目标检测, 物体检测 | 物体検出
object recognition | 객체 인식, 물체 인식 | 物体识别, 目标识别 | 物体認識
object tracking | 객체 추적, 물체 추적 | 目标跟踪, 目标追踪 | 物体追跡
multi-object tracking, MOT | 다중 객체 추적 | 多目标跟踪 | 複数物体追跡
image segmentation | 이미지 분할, 영상 분할 | 图像分割 | 画像分割, 画像セグメンテーション
semantic segmentation | 의미론적 분할, 시맨틱 분할 | 语义分割 | セマンティックセグメンテーション
instance segmentation | 인스턴스 분할 | 实例分割 | インスタンスセグメンテーション
panoptic segmentation | 파놉틱 분할 | 全景分割 | パノプティックセグメンテーション
video segmentation | 비디오 분할 | 视频分割 | 動画セグメンテーション
video object segmentation, VOS | 비디오 객체 분할 | 视频对象分割, 视频目标分割 | 動画物体セグメンテーション
open-vocabulary | 개방형 어휘, 오픈 보캐뷸러리 | 开放词汇 | オープン語彙
affordance | 어포던스 | 可供性, 功能可供性 | アフォーダンス
visual grounding | 시각적 그라운딩, 비주얼 그라운딩 | 视觉定位, 视觉接地 | 視覚的グラウンディング
face recognition | 얼굴 인식 | 人脸识别 | 顔認識, 顔認証
facial expression recognition | 표정 인식 | 表情识别, 面部表情识别 | 表情認識
pose estimation | 자세 추정, 포즈 추정 | 姿态估计 | 姿勢推定
human pose estimation | 인체 자세 추정 | 人体姿态估计 | 人物姿勢推定
action recognition | 행동 인식, 동작 인식 | 动作识别, 行为识别 | 行動認識
gesture recognition | 제스처 인식 | 手势识别 | ジェスチャー認識
gaze estimation | 시선 추정 | 视线估计, 凝视估计 | 視線推定
person re-identification, re-ID | 사람 재식별 | 行人重识别 | 人物再同定
optical flow | 광학 흐름, 옵티컬 플로우 | 光流 | オプティカルフロー
image captioning | 이미지 캡셔닝, 이미지 캡션 생성 | 图像描述, 图像字幕生成 | 画像キャプション生成, 画像キャプショニング
video captioning | 비디오 캡셔닝 | 视频描述, 视频字幕生成 | 動画キャプション生成
visual question answering, VQA | 시각적 질의응답, 시각 질의응답 | 视觉问答 | 視覚的質問応答
vision-language model, VLM | 비전-언어 모델, 시각-언어 모델 | 视觉语言模型, 视觉-语言模型 | 視覚言語モデル
multimodal large language model, MLLM | 멀티모달 대규모 언어 모델 | 多模态大语言模型, 多模态大模型 | マルチモーダル大規模言語モデル
multimodal learning | 멀티모달 학습, 다중 모달 학습 | 多模态学习 | マルチモーダル学習
multimodal | 멀티모달, 다중 모달 | 多模态 | マルチモーダル
video understanding | 비디오 이해, 영상 이해 | 视频理解 | 動画理解
image understanding | 이미지 이해 | 图像理解 | 画像理解
scene understanding | 장면 이해 | 场景理解 | シーン理解
scene graph | 장면 그래프 | 场景图 | シーングラフ
image retrieval | 이미지 검색 | 图像检索 | 画像検索
video retrieval | 비디오 검색 | 视频检索 | 動画検索
cross-modal retrieval | 교차 모달 검색, 크로스모달 검색 | 跨模态检索 | クロスモーダル検索
optical character recognition, OCR | 광학 문자 인식 | 光学字符识别 | 光学文字認識
document understanding | 문서 이해 | 文档理解 | 文書理解
medical image analysis, medical imaging | 의료 영상 분석, 의료 영상 | 医学图像分析, 医学影像, 医学图像 | 医用画像解析, 医用画像
medical image segmentation | 의료 영상 분할 | 医学图像分割 | 医用画像セグメンテーション
remote sensing | 원격 탐사, 원격 감지 | 遥感 | リモートセンシング
super-resolution | 초해상도 | 超分辨率 | 超解像
image restoration | 이미지 복원, 영상 복원 | 图像恢复, 图像复原 | 画像復元
denoising | 노이즈 제거, 디노이징 | 去噪 | ノイズ除去, デノイジング
deblurring | 블러 제거, 디블러링 | 去模糊 | ブレ除去
dehazing | 안개 제거 | 去雾 | 霞除去
low-light enhancement, low-light image enhancement | 저조도 개선, 저조도 영상 향상 | 低光增强, 低光照图像增强 | 低照度画像強調
saliency detection, salient object detection | 현저성 검출 | 显著性检测, 显著目标检测 | 顕著性検出
edge detection | 에지 검출, 엣지 검출 | 边缘检测 | エッジ検出
keypoint detection | 키포인트 검출 | 关键点检测 | キーポイント検出
image matching, feature matching | 이미지 매칭, 특징 매칭 | 图像匹配, 特征匹配 | 画像マッチング, 特徴マッチング
lane detection | 차선 인식, 차선 검출 | 车道线检测 | 車線検出
crowd counting | 군중 계수 | 人群计数 | 群衆カウント
convolution | 합성곱, 컨볼루션 | 卷积 | 畳み込み
`;
