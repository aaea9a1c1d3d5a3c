/** Speech, sound and music. One concept a line: English | Korean | Chinese (simplified) | Japanese. */
export const AUDIO = `
speech recognition | 음성 인식 | 语音识别 | 音声認識
automatic speech recognition, ASR | 자동 음성 인식 | 自动语音识别 | 自動音声認識
speech synthesis | 음성 합성 | 语音合成 | 音声合成
text-to-speech, TTS | 텍스트 음성 변환 | 文本转语音, 文本到语音 | テキスト読み上げ
voice cloning | 음성 복제, 보이스 클로닝 | 语音克隆, 声音克隆 | 音声クローニング
voice conversion | 음성 변환 | 语音转换, 声音转换 | 声質変換
speaker recognition | 화자 인식 | 说话人识别 | 話者認識
speaker verification | 화자 검증, 화자 확인 | 说话人验证, 说话人确认 | 話者照合
speaker diarization | 화자 분리, 화자 분할 | 说话人日志, 说话人分割 | 話者ダイアライゼーション
speech enhancement | 음성 향상, 음질 향상 | 语音增强 | 音声強調
speech separation | 음성 분리 | 语音分离 | 音声分離
source separation | 음원 분리 | 音源分离, 声源分离 | 音源分離
speech translation | 음성 번역 | 语音翻译 | 音声翻訳
speech emotion recognition | 음성 감정 인식 | 语音情感识别 | 音声感情認識
emotion recognition | 감정 인식 | 情感识别, 情绪识别 | 感情認識
speech language model, spoken language model | 음성 언어 모델 | 语音语言模型 | 音声言語モデル
audio generation | 오디오 생성 | 音频生成 | 音声生成, オーディオ生成
audio-visual | 시청각 | 视听 | 視聴覚
audio-visual segmentation, AVS | 시청각 분할 | 视听分割 | 視聴覚セグメンテーション
audio classification | 오디오 분류 | 音频分类 | 音響分類
sound event detection | 소리 이벤트 탐지, 음향 이벤트 검출 | 声音事件检测 | 音響イベント検出
music generation | 음악 생성 | 音乐生成 | 音楽生成
song generation | 노래 생성 | 歌曲生成 | 歌曲生成, 楽曲生成
music information retrieval, MIR | 음악 정보 검색 | 音乐信息检索 | 音楽情報検索
singing voice synthesis | 가창 음성 합성, 노래 음성 합성 | 歌声合成 | 歌声合成
video-to-audio | 비디오-오디오 변환, 비디오-오디오 합성 | 视频到音频, 视频生成音频 | 動画から音声
lip synchronization, lip sync | 립싱크, 입술 동기화 | 唇形同步, 口型同步 | リップシンク
lip reading | 독순, 립리딩 | 唇读 | 読唇
vocoder | 보코더 | 声码器 | ボコーダー
spectrogram | 스펙트로그램 | 频谱图, 声谱图 | スペクトログラム
keyword spotting, wake word detection | 키워드 검출, 호출어 인식 | 关键词检测, 唤醒词检测 | キーワード検出, ウェイクワード検出
audio captioning | 오디오 캡셔닝 | 音频描述, 音频字幕 | 音声キャプション生成
`;
