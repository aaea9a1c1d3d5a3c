/** Acting: reinforcement learning, robots, agents. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const AGENTS = `
reinforcement learning, RL | 강화 학습 | 强化学习 | 強化学習
deep reinforcement learning, DRL | 심층 강화 학습, 심층강화학습 | 深度强化学习 | 深層強化学習
multi-agent reinforcement learning, MARL | 다중 에이전트 강화 학습 | 多智能体强化学习 | マルチエージェント強化学習
offline reinforcement learning, offline RL | 오프라인 강화 학습 | 离线强化学习 | オフライン強化学習
model-based reinforcement learning | 모델 기반 강화 학습 | 基于模型的强化学习 | モデルベース強化学習
inverse reinforcement learning | 역강화 학습 | 逆强化学习, 逆向强化学习 | 逆強化学習
imitation learning | 모방 학습 | 模仿学习 | 模倣学習
behavior cloning, behavioral cloning | 행동 복제 | 行为克隆 | 行動クローニング
reinforcement learning from human feedback, RLHF | 인간 피드백 기반 강화 학습, 인간 피드백 강화 학습 | 基于人类反馈的强化学习, 人类反馈强化学习 | 人間のフィードバックによる強化学習
human feedback | 인간 피드백 | 人类反馈 | 人間のフィードバック
reward model | 보상 모델 | 奖励模型 | 報酬モデル
reward function | 보상 함수 | 奖励函数 | 報酬関数
reward shaping | 보상 설계 | 奖励塑造, 奖励塑形 | 報酬整形
policy gradient | 정책 경사, 정책 그래디언트 | 策略梯度 | 方策勾配
policy optimization | 정책 최적화 | 策略优化 | 方策最適化
proximal policy optimization, PPO | 근접 정책 최적화 | 近端策略优化 | 近接方策最適化
direct preference optimization, DPO | 직접 선호 최적화 | 直接偏好优化 | 直接選好最適化
preference optimization | 선호 최적화 | 偏好优化 | 選好最適化
Q-learning | Q 러닝, Q 학습 | Q学习 | Q学習
Monte Carlo tree search, MCTS | 몬테카를로 트리 탐색 | 蒙特卡洛树搜索 | モンテカルロ木探索
exploration | 탐험, 탐색 전략 | 探索策略 | 探索戦略
Markov decision process, MDP | 마르코프 결정 과정 | 马尔可夫决策过程 | マルコフ決定過程
bandit, multi-armed bandit | 밴딧, 멀티 암드 밴딧 | 多臂老虎机, 赌博机 | バンディット, 多腕バンディット
agent, AI agent | 에이전트 | 智能体 | エージェント
LLM agent, language agent | LLM 에이전트, 언어 에이전트 | 大模型智能体, 语言智能体 | LLMエージェント, 言語エージェント
multi-agent system, multi-agent | 다중 에이전트 시스템, 멀티 에이전트 | 多智能体系统, 多智能体 | マルチエージェントシステム, マルチエージェント
tool use, tool learning | 도구 사용, 도구 활용 | 工具使用, 工具学习 | ツール利用, ツール使用
planning | 계획 수립, 플래닝 | 任务规划 | 計画立案, プランニング
decision making | 의사 결정 | 决策 | 意思決定
embodied AI, embodied intelligence | 체화 인공지능, 체화된 AI | 具身智能 | 身体性AI, 身体性人工知能
robotics | 로봇 공학, 로보틱스 | 机器人学, 机器人技术 | ロボット工学, ロボティクス
robot | 로봇 | 机器人 | ロボット
robot manipulation, robotic manipulation | 로봇 조작 | 机器人操作, 机器人操控 | ロボットマニピュレーション, ロボット操作
robot learning | 로봇 학습 | 机器人学习 | ロボット学習
grasping | 파지, 물체 잡기 | 抓取 | 把持
dexterous manipulation | 정교한 조작, 손재주 조작 | 灵巧操作 | 器用な操作, 巧緻操作
humanoid robot, humanoid | 휴머노이드 로봇, 휴머노이드 | 人形机器人 | ヒューマノイドロボット, 人型ロボット
legged locomotion, locomotion | 보행 제어 | 腿式运动, 足式运动 | 脚式移動, 歩行制御
navigation | 내비게이션, 자율 항법 | 导航 | ナビゲーション
vision-and-language navigation, VLN | 시각-언어 내비게이션 | 视觉语言导航 | 視覚言語ナビゲーション
vision-language-action model, VLA | 비전-언어-행동 모델 | 视觉语言动作模型, 视觉-语言-动作模型 | 視覚言語行動モデル
sim-to-real, simulation to reality | 시뮬레이션-현실 전이 | 仿真到现实, 虚实迁移 | シミュレーションから現実
simulation | 시뮬레이션 | 仿真, 模拟环境 | シミュレーション
human-robot interaction | 인간-로봇 상호작용 | 人机器人交互, 人与机器人交互 | 人間とロボットの相互作用
human-computer interaction, HCI | 인간-컴퓨터 상호작용 | 人机交互, 人机界面 | ヒューマンコンピュータインタラクション
drone, UAV, unmanned aerial vehicle | 드론, 무인기, 무인 항공기 | 无人机 | ドローン, 無人航空機
model predictive control, MPC | 모델 예측 제어 | 模型预测控制 | モデル予測制御
game playing, game AI | 게임 인공지능 | 游戏智能, 游戏AI | ゲームAI
GUI agent | GUI 에이전트 | 图形界面智能体, GUI智能体 | GUIエージェント
`;
