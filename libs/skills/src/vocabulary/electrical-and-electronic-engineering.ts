import type { SkillField } from '../skill.js';

/** Power, electronics and control. */
export const ELECTRICAL_AND_ELECTRONIC_ENGINEERING: SkillField = {
  category: 'engineering',
  rows: `
Electrical engineering > Génie électrique, Ingeniería eléctrica, Ingegneria elettrica, Elektrotechniek, Elektrotechnik
Electrical design > Elektrokonstruktion, Elektroplanung, Conception électrique
Power electronics > Leistungselektronik, Électronique de puissance, Electrónica de potencia
Power systems engineering, Power systems analysis > Energietechnik
?Electronics, Electronic engineering, Electronics engineering > ?Elektronik, ?Électronique, ?Electrónica, ?Elettronica, ?Elektronica
Analogue electronics, Analog design, Analog electronics > Analogtechnik
Digital electronics, Digital design > Digitaltechnik
Circuit design > Schaltungsentwicklung, Schaltungsdesign, Conception de circuits
PCB design, PCB layout, Printed circuit boards > Leiterplattendesign, Leiterplattenlayout
Altium Designer, Altium
KiCad
EAGLE PCB, Autodesk EAGLE
OrCAD
Cadence Allegro
Cadence Virtuoso
LTspice, PSpice, SPICE simulation
Multisim
Proteus VSM
Microcontrollers, Microcontroller programming > Mikrocontroller, Microcontrôleurs, Microcontroladores
STM32
ESP32, ESP8266
PIC microcontrollers
AVR microcontrollers, ATmega
ARM Cortex, ARM architecture
Firmware development, Firmware > Firmwareentwicklung
Embedded Linux, Yocto, !Buildroot
Zephyr RTOS
VxWorks
QNX
Device drivers, Linux kernel development
Bare-metal programming
SPI and I2C, I2C
UART
JTAG
FPGA, FPGA design, Xilinx Vivado, Vivado, Intel Quartus
ASIC design, VLSI design, VLSI
Semiconductor design, Chip design
Digital signal processing, Signal processing > Signalverarbeitung, Traitement du signal, Procesamiento de señales
Image processing > Bildverarbeitung, Traitement d’images
Control engineering, Control systems, Control theory > Regelungstechnik, Automatique industrielle, Ingeniería de control
Instrumentation and control, Measurement and control technology, Process instrumentation > MSR-Technik, Instrumentation industrielle, EMSR
Sensor technology, Sensors, Proximity switches, Proximity sensors, Photoelectric sensors > Sensortechnik, Capteurs, Sensorik, Näherungsschalter, Sensores industriales, Sensori industriali
Electromagnetic compatibility, EMC testing > Elektromagnetische Verträglichkeit, Compatibilité électromagnétique
RF engineering, Radio frequency engineering, Microwave engineering > Hochfrequenztechnik
Antenna design > Antennentechnik
Oscilloscopes, Oscilloscope > Oszilloskop
Electrical measurements, Multimeter use > Elektrische Messtechnik
PLC, PLC programming, Allen-Bradley PLC, PLCs, Programmable logic controllers, Programmable logic controller, PLC controlled machinery, PLC controls, PLC controllers > API Siemens, Autómatas programables, SPS-Technik, PLC-programmering, Programmation d’automates, Programación de PLC, SPS, SPS-Programmierung, Speicherprogrammierbare Steuerungen, Automates programmables, Automate programmable, PLC Siemens, Autómata programable, Controllori logici programmabili
Structured text programming, IEC 61131-3, Ladder logic
Siemens S7, SIMATIC S7, ?Step 7, S7, S7-300, S7-1200, S7-1500, Siemens PLC, Siemens PLCs, Simatic > Simatic S7-Programmierung, Automates Siemens
HMI design, HMI development
Servo drives, Motion control
Hydraulics, Hydraulic systems, Hydraulic > Hidráulica, Oleodinamica, Hydraulik, Hydraulique, Hydraulische Systeme, Systèmes hydrauliques, Sistemas hidráulicos, Sistemi idraulici, Hydraulikanlagen
Pneumatics, Pneumatic systems, Pneumatic and hydraulic systems, Compressed air systems, Air systems > Pneumatique, Neumática, Pneumatica, Pneumatik, Pneumatische Systeme, Systèmes pneumatiques, Sistemas neumáticos, Sistemi pneumatici, Sistemas pneumáticos
Battery technology, Lithium-ion batteries > Batterietechnologie
Breadboarding
Soldering of electronics, SMD soldering, IPC-A-610 > SMD-Löten
ISO 13849
IEC 61508
DO-178C
DO-254
LabVIEW
Internet of things, !IoT > Internet der Dinge
MQTT
Bluetooth Low Energy
LoRaWAN
Zigbee
Arduino
Raspberry Pi
TIA Portal
SCADA, HMI
`,
};
