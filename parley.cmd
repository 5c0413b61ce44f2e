@echo off
rem Starts Parley from an unpacked release on Windows. A release's own Java goes before JAVA_HOME, and that
rem before PATH. PARLEY_JAVA_OPTS holds more options for java.
rem Exit code: 2 if there is no Java 17 or newer, otherwise Parley's own.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
if not exist "%root%parley.jar" goto sources
set "java=%root%runtime\bin\java.exe"
if exist "%java%" goto start
if not defined JAVA_HOME goto search
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto examine
:search
set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java goto none

:examine
set "version="
for /f "tokens=3" %%V in ('""%java%" -version 2>&1"') do if not defined version set "version=%%~V"
if not defined version goto none
set "major=0"
for /f "delims=.-+" %%M in ("%version%") do set "major=%%M"
if %major% LSS 17 goto old

:start
rem The console shows UTF-8 while Parley runs.
set "page="
for /f "tokens=2 delims=:" %%P in ('chcp 2^>nul') do set "page=%%P"
chcp 65001 >nul 2>&1
set "PARLEY_COMMAND=parley"
set "PARLEY_LOCALE=en_US.UTF-8"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dslf4j.provider=org.slf4j.nop.NOPServiceProvider -Dslf4j.internal.verbosity=ERROR -Djdk.util.jar.enableMultiRelease=false %PARLEY_JAVA_OPTS% -cp "%root%parley.jar" parley.app.Main %*
set "code=%ERRORLEVEL%"
if defined page chcp %page% >nul 2>&1
exit /b %code%

:sources
echo parley: these are Parley's sources; this script starts an unpacked release ^(see README.md^) 1>&2
exit /b 2

:old
echo parley: found only Java %version%, in "%java%" 1>&2
:none
echo parley: found no Java, version 17 or newer 1>&2
echo Parley needs Java, version 17 or newer ^(JAVA_HOME or PATH^); or take the release that brings its own. 1>&2
echo   https://adoptium.net 1>&2
exit /b 2
