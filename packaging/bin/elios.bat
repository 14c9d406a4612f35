@echo off
rem Starts Elios from the folder this file lies in: the window without arguments, a command with them.
rem ELIOS_JAVA_OPTIONS holds further options for Java, parted by spaces.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "ELIOS_FOLDER=%%~fI"
set "JAVA25="

call :try "%ELIOS_FOLDER%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined JAVA25_HOME call :try "%JAVA25_HOME%"
if defined JAVA_HOME_25_X64 call :try "%JAVA_HOME_25_X64%"
for %%R in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
    for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "Semeru" "OpenJDK") do (
        if exist "%%~R\%%~V\" for /d %%J in ("%%~R\%%~V\*25*") do call :try "%%~fJ"
    )
)
for %%R in ("%UserProfile%\.jdks" "%UserProfile%\scoop\apps") do (
    if exist "%%~R\" for /d %%J in ("%%~R\*25*") do (
        call :try "%%~fJ"
        call :try "%%~fJ\current"
    )
)
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try "%%~dpJ.."

if not defined JAVA25 (
    echo Elios needs Java 25 and none was found; install one ^(for example Temurin 25^) or set JAVA_HOME to it. 1>&2
    exit /b 1
)

rem A command needs no JavaFX; 'elios' alone, or with --data DIR alone, is the window.
set "KIND=window"
for %%C in (cv questions score interview report measure help -h --help -V --version) do (
    if /i "%~1"=="%%C" set "KIND=command"
    if /i "%~1"=="--data" if /i "%~3"=="%%C" set "KIND=command"
)

rem Text is UTF-8 in both directions, so the console is too while Elios runs.
set "CODE_PAGE="
for /f "tokens=2 delims=:" %%P in ('chcp') do set "CODE_PAGE=%%P"
chcp 65001 >nul 2>&1

rem Commands may stream for hours, and the heap grows to its bound before it is cleared.
set "HEAP=512m"
if "%KIND%"=="command" set "HEAP=160m"
set "COMMON=-Xms48m -Xmx%HEAP% -XX:NewSize=8m -XX:MaxNewSize=16m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=30 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"
set "COMMON=%COMMON% -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "COMMON=%COMMON% --sun-misc-unsafe-memory-access=allow"
if "%KIND%"=="command" goto command

"%JAVA25%\bin\java.exe" %COMMON% -XX:TieredStopAtLevel=1 %ELIOS_JAVA_OPTIONS% --module-path "%ELIOS_FOLDER%\javafx" --add-modules javafx.controls,javafx.media,javafx.swing --enable-native-access=ALL-UNNAMED,javafx.graphics,javafx.media -cp "%ELIOS_FOLDER%\lib\*" com.elios.interview.Main %*
goto done

:command
"%JAVA25%\bin\java.exe" %COMMON% %ELIOS_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED -cp "%ELIOS_FOLDER%\lib\*" com.elios.interview.Main %*

:done
set "RESULT=%ERRORLEVEL%"
if defined CODE_PAGE chcp %CODE_PAGE% >nul 2>&1
exit /b %RESULT%

rem Takes the folder given, unless one was found before, if its release file says 25.
:try
if defined JAVA25 exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do (
    if "%%A"=="JAVA_VERSION" for /f "delims=.+-" %%M in ("%%~B") do if "%%M"=="25" set "JAVA25=%~f1"
)
exit /b 0
