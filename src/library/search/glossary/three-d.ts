/** Space, shape and driving. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const THREE_D = `
3D reconstruction, three-dimensional reconstruction | 3D 재구성, 3차원 재구성, 3D 복원, 3차원 복원 | 三维重建, 3D重建 | 3D再構成, 三次元再構成, 3次元再構成
3D generation | 3D 생성, 3차원 생성 | 三维生成, 3D生成 | 3D生成, 三次元生成
text-to-3D | 텍스트-3D 변환 | 文本到3D, 文生3D, 文本到三维 | テキストから3D
3D object detection | 3D 객체 탐지, 3차원 객체 탐지, 3D 객체 검출 | 三维目标检测, 3D目标检测 | 3D物体検出, 三次元物体検出
3D vision | 3D 비전, 3차원 비전 | 三维视觉, 3D视觉 | 3Dビジョン, 三次元ビジョン
3D Gaussian splatting, Gaussian splatting, 3DGS | 3D 가우시안 스플래팅, 가우시안 스플래팅 | 三维高斯溅射, 高斯溅射, 3D高斯溅射, 3D高斯飞溅, 高斯飞溅, 高斯泼溅 | 3Dガウシアンスプラッティング, ガウシアンスプラッティング
neural radiance field, NeRF | 신경 복사장, 뉴럴 래디언스 필드 | 神经辐射场 | ニューラル輝度場, ニューラル放射輝度場
neural rendering | 뉴럴 렌더링, 신경 렌더링 | 神经渲染 | ニューラルレンダリング
novel view synthesis, view synthesis | 새로운 시점 합성, 신규 시점 합성, 시점 합성 | 新视角合成, 新视图合成, 视图合成 | 新規視点合成, 自由視点合成
volume rendering, volumetric rendering | 볼륨 렌더링 | 体渲染, 体积渲染 | ボリュームレンダリング
rendering | 렌더링 | 渲染 | レンダリング
inverse rendering | 역 렌더링 | 逆渲染 | 逆レンダリング
relighting | 재조명 | 重光照, 重新照明 | 再照明, リライティング
depth estimation | 깊이 추정 | 深度估计 | 深度推定, 奥行き推定
monocular depth estimation | 단안 깊이 추정 | 单目深度估计 | 単眼深度推定
stereo matching | 스테레오 매칭 | 立体匹配 | ステレオマッチング
multi-view stereo, MVS | 다시점 스테레오, 멀티뷰 스테레오 | 多视图立体, 多视角立体 | 多視点ステレオ
structure from motion, SfM | 모션 기반 구조 추정 | 运动恢复结构, 运动结构恢复 | 動きからの構造復元
simultaneous localization and mapping, SLAM | 동시적 위치 추정 및 지도 작성 | 同步定位与建图, 同时定位与地图构建 | 自己位置推定と地図作成
visual odometry | 시각적 주행 거리 측정, 비주얼 오도메트리 | 视觉里程计 | ビジュアルオドメトリ
camera pose estimation, camera pose | 카메라 자세 추정, 카메라 포즈 | 相机姿态估计, 相机位姿, 相机姿态 | カメラ姿勢推定, カメラ姿勢
camera calibration | 카메라 보정, 카메라 캘리브레이션 | 相机标定, 相机校准 | カメラキャリブレーション
point cloud | 포인트 클라우드, 점군 | 点云 | 点群, ポイントクラウド
point cloud registration | 포인트 클라우드 정합 | 点云配准 | 点群位置合わせ
voxel | 복셀 | 体素 | ボクセル
mesh | 메시, 메쉬 | 网格 | メッシュ
signed distance function, signed distance field, SDF | 부호 거리 함수 | 符号距离函数, 有符号距离函数, 符号距离场 | 符号付き距離関数
implicit neural representation, INR | 암시적 신경 표현, 암묵적 신경 표현 | 隐式神经表示, 神经隐式表示 | 陰的ニューラル表現
surface reconstruction | 표면 재구성, 표면 복원 | 表面重建, 曲面重建 | 表面再構成
scene reconstruction | 장면 재구성, 장면 복원 | 场景重建 | シーン再構成
human reconstruction, human body reconstruction | 인체 복원, 인체 재구성 | 人体重建 | 人体再構成
avatar | 아바타 | 化身, 虚拟化身, 虚拟形象 | アバター
digital human | 디지털 휴먼 | 数字人 | デジタルヒューマン
autonomous driving, self-driving | 자율주행, 자율 주행 | 自动驾驶 | 自動運転
trajectory prediction | 궤적 예측 | 轨迹预测 | 軌道予測, 軌跡予測
motion planning | 모션 플래닝, 동작 계획 | 运动规划 | 動作計画, モーションプランニング
path planning | 경로 계획 | 路径规划 | 経路計画
occupancy prediction | 점유 예측 | 占用预测 | 占有予測
bird's-eye view, BEV | 조감도 | 鸟瞰图 | 鳥瞰図
LiDAR | 라이다 | 激光雷达 | ライダー
sensor fusion | 센서 융합, 센서 퓨전 | 传感器融合 | センサーフュージョン
point tracking | 포인트 추적 | 点跟踪 | 点追跡
augmented reality, AR | 증강 현실 | 增强现实 | 拡張現実
virtual reality, VR | 가상 현실 | 虚拟现实 | 仮想現実, バーチャルリアリティ
digital twin | 디지털 트윈 | 数字孪生 | デジタルツイン
computer graphics | 컴퓨터 그래픽스 | 计算机图形学 | コンピュータグラフィックス
animation | 애니메이션 | 动画 | アニメーション
texture synthesis, texture generation | 텍스처 합성, 텍스처 생성 | 纹理合成, 纹理生成 | テクスチャ合成, テクスチャ生成
`;
