# Zet het beleid van Verzuimwijzer in het register van Windows, voor Chrome en voor Edge.
# Voer het uit als beheerder; in Intune als systeem, in 64-bits PowerShell. Verander alleen wat tussen @' en '@ staat
# en de twee kenmerken. Wat er van Verzuimwijzer in het register stond, gaat eerst weg.

$beleid = @'
{
  "managedBy": "Stichting De Drie Beuken, afdeling ICT",
  "firstRun": false,
  "sharedDevice": false,
  "casebook": "pin",
  "sessionMinutes": 30,
  "schools": [
    {
      "version": 4,
      "id": "de-linde",
      "open": ["role"],
      "name": "Basisschool De Linde",
      "origins": ["https://linde.lvs.example"],
      "sector": "po",
      "municipality": "s-hertogenbosch",
      "role": "teacher"
    },
    {
      "version": 4,
      "id": "beukencollege",
      "open": ["role"],
      "name": "Beukencollege",
      "origins": ["https://beukencollege.lvs.example"],
      "sector": "vo",
      "municipality": "tilburg",
      "role": "teacher",
      "calendar": {
        "region": "zuid",
        "holidays": [],
        "freeDays": ["2026-11-06", "2027-03-12"],
        "schoolDays": [],
        "checkedFor": 2026
      },
      "timetable": { "mon": 7, "tue": 7, "wed": 6, "thu": 7, "fri": 6 }
    }
  ],
  "codebooks": [
    {
      "school": "beukencollege",
      "codes": [
        { "code": "TL", "kind": "late", "excused": null },
        { "code": "ZK", "kind": "sick", "excused": true },
        { "code": "SP", "kind": "truant", "excused": false }
      ]
    }
  ]
}
'@ | ConvertFrom-Json

$plaatsen = @(
  'HKLM:\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\policy',
  'HKLM:\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\policy'
)

$ErrorActionPreference = 'Stop'
foreach ($plaats in $plaatsen) {
  if (Test-Path $plaats) { Remove-Item $plaats -Recurse }
  New-Item $plaats -Force | Out-Null
  foreach ($sleutel in $beleid.PSObject.Properties) {
    $naam = $sleutel.Name
    $waarde = $sleutel.Value
    if ($waarde -is [array]) {
      $lijst = "$plaats\$naam"
      New-Item $lijst -Force | Out-Null
      $nummer = 0
      foreach ($deel in $waarde) {
        $nummer++
        $tekst = if ($deel -is [string]) { $deel } else { ConvertTo-Json $deel -Depth 20 -Compress }
        New-ItemProperty $lijst -Name "$nummer" -PropertyType String -Value $tekst | Out-Null
      }
    }
    elseif ($waarde -is [string]) {
      New-ItemProperty $plaats -Name $naam -PropertyType String -Value $waarde | Out-Null
    }
    else {
      # Aan en uit worden 1 en 0.
      New-ItemProperty $plaats -Name $naam -PropertyType DWord -Value ([int]$waarde) | Out-Null
    }
  }
}
