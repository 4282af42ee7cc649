import type { SkillField } from '../skill.js';

/** Apps for telephones, games and virtual worlds. */
export const MOBILE_AND_GAMES: SkillField = {
  category: 'programming',
  rows: `
Android, Android SDK, Android Studio, Android development > Android-Entwicklung, Développement Android
Jetpack Compose
Android NDK
Kotlin Multiplatform
Dagger Hilt
Retrofit library
Room persistence library
iOS, iOS SDK, iOS development > iOS-Entwicklung
SwiftUI
UIKit
Xcode
!Core Data
CocoaPods
TestFlight
!Fastlane
watchOS
tvOS
React Native
Expo framework
!Flutter
?Ionic, Ionic Framework
Capacitor.js
Apache Cordova, PhoneGap
Xamarin
NativeScript
Mobile app development, Mobile development > App-Entwicklung, Développement mobile, Desarrollo móvil
App Store Optimization, App store optimisation
App publishing, Google Play Console
Push notifications
Firebase, Firestore
Game development, Video game development > Spieleentwicklung, Développement de jeux vidéo, Desarrollo de videojuegos
Game design > Spieldesign, Conception de jeux
Level design
Gameplay programming
?Unity, Unity 3D, Unity engine, Unity3D
Unreal Engine, Unreal Engine 5, UE4, UE5
Unreal Blueprints
!Godot, Godot Engine
GameMaker
CryEngine
Cocos2d
!Phaser
Roblox Studio
PyGame
SDL library
Shader programming, HLSL, GLSL
DirectX
?Vulkan
OpenGL
Metal API, Apple Metal
Virtual reality, VR development > Réalité virtuelle, Realidad virtual
ARKit
ARCore
Augmented reality, AR development > Réalité augmentée
Mixed reality, HoloLens
Multiplayer networking, Photon Engine
Procedural generation
Physics simulation in games
Game testing, Playtesting
Perforce
Steamworks
`,
};
