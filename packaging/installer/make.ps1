# Makes the app image and the .msi from the distribution; what make.sh does, for Windows.
# Called by mvnw.cmd -Pinstaller verify as: make.ps1 DIST VERSION OUT
# JAVA_HOME is the JDK 25 of the build; an .msi needs the WiX toolset on PATH.
param(
    [Parameter(Mandatory)] [string] $Dist,
    [Parameter(Mandatory)] [string] $Version,
    [Parameter(Mandatory)] [string] $Out
)
$ErrorActionPreference = 'Stop'
$here = $PSScriptRoot
$bin = Join-Path $env:JAVA_HOME 'bin'

function Invoke-Tool([string] $Tool, [string[]] $Arguments) {
    & (Join-Path $bin $Tool) @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Tool ended with exit code $LASTEXITCODE." }
}

if (Test-Path -LiteralPath $Out) { Remove-Item -Recurse -Force -LiteralPath $Out }
$lib = Join-Path $Out 'lib'
$javafx = Join-Path $Out 'javafx'
$work = Join-Path $Out 'work'
New-Item -ItemType Directory -Path $lib, $javafx, $work | Out-Null
Copy-Item -Path (Join-Path $Dist 'lib\*.jar') -Destination $lib
# Of JavaFX the jars of this platform only; the others are empty.
Copy-Item -Path (Join-Path $Dist 'javafx\*-win*.jar') -Destination $javafx

# Natives of other platforms go: of the folders below $Parent that match $Pattern only $Keep stays.
function Remove-OtherNatives([string] $Jars, [string] $Parent, [string] $Keep, [string] $Pattern) {
    foreach ($jar in Get-ChildItem -Path (Join-Path $lib $Jars)) {
        $content = Join-Path $work $jar.BaseName
        New-Item -ItemType Directory -Path $content | Out-Null
        Push-Location $content
        try { Invoke-Tool 'jar.exe' @('--extract', '--file', $jar.FullName) } finally { Pop-Location }
        $natives = Join-Path $content $Parent
        if (-not (Test-Path -LiteralPath (Join-Path $natives $Keep))) { throw "$($jar.Name) has no natives in $Parent\$Keep." }
        Get-ChildItem -Path $natives -Directory -Filter $Pattern |
            Where-Object Name -ne $Keep | Remove-Item -Recurse -Force
        Remove-Item -LiteralPath $jar.FullName
        Invoke-Tool 'jar.exe' @('--create', '--file', $jar.FullName, '--manifest',
            (Join-Path $content 'META-INF\MANIFEST.MF'), '-C', $content, '.')
        Remove-Item -Recurse -Force -LiteralPath $content
    }
}
Remove-OtherNatives 'onnxruntime-*.jar' 'ai\onnxruntime\native' 'win-x64' '*'
Remove-OtherNatives 'client-sdk-*.jar' 'ASSETS' 'windows64' '*'
Remove-OtherNatives 'vosk-*.jar' '.' 'win32-x86-64' 'linux-*'
Remove-OtherNatives 'vosk-*.jar' '.' 'win32-x86-64' 'darwin'

$licences = Join-Path $lib 'licences'
New-Item -ItemType Directory -Path $licences | Out-Null
Copy-Item -LiteralPath (Join-Path $Dist 'LICENSE') -Destination $licences
$list = Join-Path (Split-Path -Parent $Dist) 'THIRD-PARTY.txt'
if (Test-Path -LiteralPath $list) { Copy-Item -LiteralPath $list -Destination $licences }
$java = Join-Path $env:JAVA_HOME 'legal\java.base\LICENSE'
if (Test-Path -LiteralPath $java) { Copy-Item -LiteralPath $java -Destination (Join-Path $licences 'javafx-LICENSE') }

$main = (Get-ChildItem -Path (Join-Path $lib 'elios-*.jar')).Name
Invoke-Tool 'jpackage.exe' @("@$here\about.args", "@$here\image.args", '--name', 'Elios', '--app-version', $Version,
    '--icon', "$here\..\icons\elios.ico", '--input', $lib, '--main-jar', $main, '--module-path', $javafx,
    '--add-launcher', "elios=$here\windows-console.properties", '--dest', $Out)
$image = Join-Path $Out 'Elios'
$app = Join-Path $image 'app'

# In the program folder of its Java, JavaFX finds its natives at once; otherwise every start unpacks and sums them.
Copy-Item -Path (Join-Path $Dist 'javafx\*.dll') -Destination (Join-Path $image 'runtime\bin')

# The ahead-of-time cache; its name holds the sum of the jars, which Java does not compare.
$sums = (Get-ChildItem -Path (Join-Path $app '*.jar') | Sort-Object Name | Get-FileHash).Hash -join ''
$bytes = [Text.Encoding]::ASCII.GetBytes($sums)
$sum = [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($bytes), 0, 6).Replace('-', '').ToLower()
$cache = "app-$sum.aot"
$data = Join-Path $work 'data'
New-Item -ItemType Directory -Path $data | Out-Null
$env:ELIOS_HOME = $data
# Quoted inside, for a path with spaces is one option to Java.
$env:JAVA_TOOL_OPTIONS = "`"-XX:AOTCacheOutput=$app\$cache`" -Delios.tour=true -Dglass.platform=Headless -Dprism.order=sw"
try {
    $tour = Start-Process -FilePath (Join-Path $image 'elios.exe') -PassThru -NoNewWindow
    # Asking for the handle now keeps the exit code readable later.
    $null = $tour.Handle
    if (-not $tour.WaitForExit(240000)) { $tour.Kill(); throw 'The tour that trains the cache did not end; no installer was made.' }
    if ($tour.ExitCode -ne 0 -or -not (Test-Path -LiteralPath (Join-Path $app $cache))) {
        throw "The tour that trains the cache failed with exit code $($tour.ExitCode); no installer was made."
    }
} catch {
    Remove-Item -Recurse -Force -LiteralPath $image
    throw
} finally {
    Remove-Item Env:JAVA_TOOL_OPTIONS, Env:ELIOS_HOME
}
foreach ($configuration in Get-ChildItem -Path (Join-Path $app '*.cfg')) {
    Add-Content -LiteralPath $configuration.FullName -Value "java-options=-XX:AOTCache=`$APPDIR\$cache"
}

Invoke-Tool 'jpackage.exe' @("@$here\about.args", "@$here\windows.args", '--name', 'Elios', '--app-version', $Version,
    '--app-image', $image, '--dest', $Out)
Remove-Item -Recurse -Force -LiteralPath $work, $lib, $javafx
