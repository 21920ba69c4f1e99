# Completion of redress for zsh. In ~/.zshrc, after compinit: source <(redress completion zsh)

@LISTS@

_redress() {
    local REPLY option='' node='' first='' word cur=${words[CURRENT]}
    local -i position=0 waiting=0 i
    for ((i = 2; i < CURRENT; i++)); do
        word=${words[i]}
        if ((waiting)); then
            waiting=0
        elif [[ $word == -* ]]; then
            _redress_list "values|$node"
            [[ " $REPLY " == *" $word "* ]] && { waiting=1; option=$word; }
        else
            _redress_list "commands|$node"
            if [[ -z $node && $word == help ]]; then
                continue
            elif [[ " $REPLY " == *" $word "* ]]; then
                node=${node:+$node }$word
            else
                ((position == 0)) && first=$word
                ((position += 1))
            fi
        fi
    done
    if ((!waiting)) && [[ $cur == --*=* ]]; then
        waiting=1
        option=${cur%%=*}
        compset -P '--*='
    fi
    if ((waiting)); then
        _redress_list "option|$node|$option|$first"
        [[ -n $REPLY ]] || _redress_list "option|$node|$option"
    elif [[ $cur == -* ]]; then
        _redress_list "options|$node"
    else
        _redress_list "commands|$node"
        if [[ -z $REPLY ]]; then
            _redress_list "word|$node|$position|$first"
            [[ -n $REPLY ]] || _redress_list "word|$node|$position"
            [[ -n $REPLY ]] || _redress_list "rest|$node"
        fi
    fi
    if [[ $REPLY == '@files' ]]; then
        _files
        return
    fi
    local -a plain open
    for word in ${=REPLY}; do
        if [[ $word == *= ]]; then open+=$word; else plain+=$word; fi
    done
    ((${#plain})) && compadd -- $plain
    ((${#open})) && compadd -S '' -- $open
}

compdef _redress redress
