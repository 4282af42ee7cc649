import type { SkillField } from '../skill.js';

/** Languages programs are written in. */
export const PROGRAMMING_LANGUAGES: SkillField = {
  category: 'programming',
  rows: `
JavaScript, JS, ECMAScript, ES6, Vanilla JS
TypeScript, ?TS
Python, Python 3, Python3
Java, Java SE, Java EE, J2EE, Core Java, Java 8, Java 17
?C, ANSI C, C language, Embedded C
C++, CPP, C plus plus, C++11, C++14, C++17, C++20
C#, C sharp, CSharp
?Go, Golang, Go lang
?Rust, Rust lang
?Ruby
PHP, php, PHP 7, PHP 8
?Swift
Kotlin
?Scala
?R, R language, R programming
MATLAB, GNU Octave
Perl
Haskell
OCaml
?Elixir
Erlang
Clojure, ClojureScript
F#, F sharp
?Dart
?Lua
?Julia, Julia language
Fortran, Fortran 90
COBOL
Ada programming, Ada 95
Assembly language, x86 assembly, ARM assembly, ?Assembler
Visual Basic, VB.NET, VB6
VBA, VBA macros, Visual Basic for Applications, Excel VBA, Excel macros > VBA-Programmierung
VBScript
Objective-C, ObjC
?Groovy, Apache Groovy
?Delphi, Embarcadero Delphi, Object Pascal
?Pascal, Turbo Pascal
ABAP, ABAP OO, ABAP Objects, SAP ABAP > ABAP-Programmierung
PL/SQL
T-SQL, Transact-SQL
PL/pgSQL
Bash, Shell scripting, Bash scripting, Shell script, Unix shell
PowerShell, Windows PowerShell
Zsh, Korn shell
AWK
Regular expressions, Regex
!Solidity
Verilog
SystemVerilog
VHDL
?Prolog
?Lisp, Common Lisp
?Scheme, Racket language
Zig language, Ziglang
Nim language
Crystal programming language
!Smalltalk
Tcl/Tk
RPG programming, RPG/400, IBM RPG
AS/400, IBM AS/400
Mainframe development
JCL
z/OS
CICS
LabVIEW programming
Scratch programming
CoffeeScript
ActionScript
ColdFusion
WebAssembly, WASM
Elm language
PureScript
ReasonML
Haxe
GDScript
AutoHotkey
AutoIt
AppleScript
Progress OpenEdge ABL, Progress 4GL
Adabas, Natural/Adabas
PowerBuilder
Visual FoxPro, FoxPro
MUMPS language
kdb+, Q/kdb+
!Gherkin
YAML
Protocol Buffers, Protobuf
Programming, Computer programming, ?Coding > Programmierung, Programmation informatique, ?Programación, ?Programmazione, Programmeren, ?Programação
`,
};
