# SPDX-FileCopyrightText: 2026 Listwell maintainers
# SPDX-License-Identifier: GPL-3.0-or-later

# bash completion for listwellctl
_listwellctl() {
    local cur prev words cword command
    _init_completion -n = || return
    case $prev in
        --data-dir) _filedir -d; return ;;
        --source) mapfile -t COMPREPLY < <(compgen -W 'profile booking front_desk' -- "$cur"); return ;;
        --type) mapfile -t COMPREPLY < <(compgen -W 'text number date checkbox select radio' -- "$cur"); return ;;
        --encoding) mapfile -t COMPREPLY < <(compgen -W 'UTF-8 UTF-16LE UTF-16BE Windows-1252 MacRoman DOS-850 Windows-1250' -- "$cur"); return ;;
        --separator) mapfile -t COMPREPLY < <(compgen -W 'comma semicolon tab bar' -- "$cur"); return ;;
        --date-order) mapfile -t COMPREPLY < <(compgen -W 'day-first month-first' -- "$cur"); return ;;
        --timeout | --wait | --list | --sheet) return ;;
        --reports) _filedir -d; return ;;
        import | --refused | export | backup | restore | support) [[ $cur == -* ]] || { _filedir; return; } ;;
    esac
    command=$(_listwellctl_command)
    local next
    case $command in
        '') next='--json --data-dir --help --version
            connect lists choose preview sync run status why clients fields ledger backup restore support disconnect practice-studio' ;;
        clients) next='import undo-import export list show add set remove removed put-back forget duplicates family merge undo-merge subscribe unsubscribe ask-back' ;;
        fields) next='list add rename remove move send there map' ;;
        ledger) next='export' ;;
        connect) next='--timeout' ;;
        preview) next='--list' ;;
        sync) next='--release-brake --wait' ;;
        run) next='--reports' ;;
        disconnect) next='--yes' ;;
        practice-studio) next='--reset' ;;
        'clients import') next='--dry-run --missing --deactivate-missing --release-brake --refused --blank-clears --encoding --separator --date-order --sheet --column --same-person --skip' ;;
        'clients family') next='--send --by-rule' ;;
        'clients subscribe' | 'clients unsubscribe') next='--source' ;;
        'fields add') next='--type' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$next" -- "$cur")
}

# Prints the command before the cursor: one word, or two words for a family of commands.
_listwellctl_command() {
    local i first=
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
            --data-dir) i=$((i + 1)) ;;
            -*) ;;
            *)
                case $first in
                    '') first=${words[i]} ;;
                    clients | fields | ledger) first+=" ${words[i]}"; break ;;
                    *) break ;;
                esac
                ;;
        esac
    done
    echo "$first"
}
complete -F _listwellctl listwellctl
