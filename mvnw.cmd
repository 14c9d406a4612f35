@echo off
rem Runs Maven on a JDK 25. Finds that JDK where the default java is older, takes an installed
rem Maven 3.8.7 or later, and otherwise fetches the pinned release once and checks its checksum.
setlocal EnableExtensions DisableDelayedExpansion

set "MAVEN_VERSION=3.9.11"
set "MAVEN_SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
set "MAVEN_ARCHIVE=https://archive.apache.org/dist/maven/maven-3/%MAVEN_VERSION%/binaries/apache-maven-%MAVEN_VERSION%-bin.zip"

rem 1. The JDK: a folder counts if it holds a compiler and its release file says 25.
set "JDK25="
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
for /f "delims=" %%J in ('where javac.exe 2^>nul') do call :try "%%~dpJ.."
if not defined JDK25 (
    echo Elios needs a JDK 25 and none was found; install one ^(for example Temurin 25^) or set JAVA_HOME to it. 1>&2
    exit /b 1
)
set "JAVA_HOME=%JDK25%"

rem 2. Maven: an installed one of 3.8.7 or later.
set "MAVEN="
for /f "delims=" %%M in ('where mvn.cmd 2^>nul') do if not defined MAVEN set "MAVEN=%%M"
if not defined MAVEN goto pinned
set "INSTALLED="
for /f "tokens=1-3" %%A in ('call "%MAVEN%" -v 2^>nul') do if "%%A %%B"=="Apache Maven" set "INSTALLED=%%C"
if not defined INSTALLED goto pinned
set "MAJOR=0"
set "MINOR=0"
set "PATCH=0"
for /f "tokens=1-3 delims=.-" %%A in ("%INSTALLED%") do (
    set "MAJOR=%%A"
    set "MINOR=%%B"
    set "PATCH=%%C"
)
if %MAJOR% GTR 3 goto run
if %MAJOR% LSS 3 goto pinned
if %MINOR% GTR 8 goto run
if %MINOR% LSS 8 goto pinned
if %PATCH% GEQ 7 goto run

rem 3. Otherwise the pinned release, from Apache's own archive.
:pinned
set "STORE=%UserProfile%\.m2\elios-wrapper"
if defined MAVEN_USER_HOME set "STORE=%MAVEN_USER_HOME%\elios-wrapper"
set "MAVEN=%STORE%\apache-maven-%MAVEN_VERSION%\bin\mvn.cmd"
if exist "%MAVEN%" goto run
echo Fetching Maven %MAVEN_VERSION% once. 1>&2
rem The values go to PowerShell through the environment, so no path needs quoting twice.
set "FETCHED=%STORE%\fetch-%RANDOM%%RANDOM%"
powershell -NoLogo -NoProfile -NonInteractive -Command ^
    "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
    "[Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12;" ^
    "$zip = Join-Path $env:FETCHED 'maven.zip';" ^
    "try { New-Item -ItemType Directory -Force -Path $env:FETCHED | Out-Null; Invoke-WebRequest -UseBasicParsing -Uri $env:MAVEN_ARCHIVE -OutFile $zip } catch { exit 2 };" ^
    "if ((Get-FileHash -Algorithm SHA512 -LiteralPath $zip).Hash -ne $env:MAVEN_SHA512) { exit 3 };" ^
    "try { Expand-Archive -LiteralPath $zip -DestinationPath $env:FETCHED } catch { exit 4 };" ^
    "$name = 'apache-maven-' + $env:MAVEN_VERSION; $home_of_maven = Join-Path $env:STORE $name;" ^
    "if (-not (Test-Path -LiteralPath $home_of_maven)) { Move-Item -LiteralPath (Join-Path $env:FETCHED $name) -Destination $home_of_maven }"
set "RESULT=%ERRORLEVEL%"
if exist "%FETCHED%\" rmdir /s /q "%FETCHED%"
if "%RESULT%"=="3" (
    echo The fetched Maven %MAVEN_VERSION% has a wrong checksum and was not used; install Maven and try again. 1>&2
    exit /b 1
)
if not exist "%MAVEN%" (
    echo Maven 3.8.7 or later is not installed and Maven %MAVEN_VERSION% could not be fetched; install Maven and try again. 1>&2
    exit /b 1
)

rem 4. This project is built wherever the caller stands, and the caller's relative paths stay true.
:run
set "CHOSEN="
for %%A in (%*) do (
    if "%%~A"=="-f" set "CHOSEN=yes"
    if "%%~A"=="--file" set "CHOSEN=yes"
)
rem Maven's own libraries still use methods that JDK 25 warns about.
set "MAVEN_OPTS=%MAVEN_OPTS% --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
if defined CHOSEN (
    call "%MAVEN%" %*
) else (
    call "%MAVEN%" -f "%~dp0pom.xml" %*
)
exit /b %ERRORLEVEL%

rem Takes the folder given, unless one was found before.
:try
if defined JDK25 exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do (
    if "%%A"=="JAVA_VERSION" for /f "delims=.+-" %%M in ("%%~B") do if "%%M"=="25" set "JDK25=%~f1"
)
exit /b 0
