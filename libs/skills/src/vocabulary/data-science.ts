import type { SkillField } from '../skill.js';

/** Statistics, learning machines and language models. */
export const DATA_SCIENCE: SkillField = {
  category: 'data',
  rows: `
Data science > Science des données, Ciencia de datos, Scienza dei dati
Machine learning, ?ML > Aprendizaje automático, Apprendimento automatico, Aprendizado de máquina, Maschinelles Lernen, Apprentissage automatique
Supervised learning
Unsupervised learning
Deep learning > Apprentissage profond
Neural networks > Neuronale Netze, Réseaux de neurones, Redes neuronales
Convolutional neural networks
Recurrent neural networks
Transformer models
Graph neural networks
Generative adversarial networks
Diffusion models
Transfer learning
Federated learning
Reinforcement learning
Feature engineering
Model deployment, Model serving
Model evaluation, Cross-validation
Hyperparameter tuning
AutoML
Explainable AI, SHAP values
Ensemble methods, Random forests, Random forest
Gradient boosting
XGBoost
LightGBM
CatBoost
Decision trees
Support vector machines
Clustering, K-means
Dimensionality reduction, Principal component analysis
Regression analysis, Linear regression, Logistic regression > Regressionsanalyse
Classification models
Bayesian statistics, Bayesian inference
Markov chain Monte Carlo, Monte Carlo simulation, Monte Carlo methods
Hypothesis testing
Causal inference
Survival analysis
Multivariate statistics > Multivariate Statistik
Probability theory > Wahrscheinlichkeitsrechnung
Predictive analytics, Predictive modelling, Predictive modeling
Demand forecasting models
Anomaly detection
Recommender systems, Recommendation systems
Time series analysis, Time series forecasting > Zeitreihenanalyse, Séries temporelles
Text mining
Sentiment analysis
Named entity recognition
Natural language processing, NLP > Traitement automatique du langage, Procesamiento del lenguaje natural
Machine translation
Speech recognition
Text-to-speech
Chatbots, Chatbot development, Conversational AI
Dialogflow
!Rasa
Large language models, LLM, LLMs
Prompt engineering
Retrieval-augmented generation
LangChain
LangGraph
LlamaIndex
OpenAI API, GPT-4, Azure OpenAI
Anthropic Claude
Ollama
vLLM
Fine-tuning of language models, LoRA fine-tuning
AI agents, Agentic AI
Generative AI > IA générative, Generative KI
Artificial intelligence, ?AI > Intelligence artificielle, Inteligencia artificial, Intelligenza artificiale, Künstliche Intelligenz
AI ethics, Responsible AI
Computer vision > Vision par ordinateur, Visión artificial
Machine vision > Industrielle Bildverarbeitung
OpenCV
Object detection, YOLO object detection
Image segmentation
Image classification
Optical character recognition
TensorFlow
TensorFlow Lite
PyTorch, PyTorch Lightning
Keras
JAX framework
ONNX
TensorRT
CUDA
Triton Inference Server
MXNet
Theano
scikit-learn, sklearn
statsmodels
?pandas
Polars
Dask
Ray framework
NumPy
SciPy
Matplotlib
Seaborn
Plotly
Dash by Plotly
!Bokeh
Streamlit
Gradio
tidyverse, dplyr
ggplot2
R Shiny, Shiny apps
RStudio
R Markdown
Jupyter, JupyterLab, Jupyter Notebook
Google Colab
Anaconda Python
spaCy
NLTK
Gensim
BERT models
Word2vec
Hugging Face, Hugging Face Transformers
fast.ai
MLOps
MLflow
Kubeflow
Weights & Biases
DVC data versioning
Feast feature store
Amazon SageMaker, SageMaker
Amazon Bedrock, AWS Bedrock
Vertex AI, Google Vertex AI
Azure Machine Learning, Azure ML
H2O.ai
DataRobot
Dataiku
Kaggle
Data annotation, Data labelling, Data labeling
Data mining
?Statistics, Statistical analysis > Statistik, Statistiques, Estadística
`,
};
