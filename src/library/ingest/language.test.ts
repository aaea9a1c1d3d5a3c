import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'We propose a model that learns from data, and the results are good.'],
    ['en', 'The model answers 你好 to every question that we ask it in the study.'],
    [
      'ko',
      '이 논문에서는 INTRA 모델을 소개합니다. exocentric 이미지만을 사용하여 affordance 개념을 학습합니다.',
    ],
    [
      'zh',
      '本文提出了SAM 2，一种基于Transformer的promptable visual segmentation模型，适用于图像和视频。',
    ],
    ['ja', 'この論文では、大規模言語モデルを用いた新しい手法を提案する。'],
    ['ru', 'В статье предлагается новая модель обучения.'],
    ['vi', 'Hợp nhất nhiều tác vụ tạo ảnh vào một mô hình duy nhất với đầu vào đa phương thức.'],
    [
      'de',
      'Wir stellen ein Modell vor, das aus den Daten lernt und für die Praxis nicht zu groß ist.',
    ],
    [
      'fr',
      'Nous présentons un modèle qui apprend avec des données et dans lequel les résultats sont bons.',
    ],
    [
      'es',
      'Presentamos los resultados de un modelo más pequeño, como se muestra en el artículo y las tablas.',
    ],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
