// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/decision_words.h"

#include "ui/base/cell.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

struct Word {
    std::string_view code;
    const char* name;
};

constexpr std::array kActions = {
    Word{"submit", QT_TRANSLATE_NOOP("Decisions", "提交")},
    Word{"return", QT_TRANSLATE_NOOP("Decisions", "退回补正")},
    Word{"resubmit", QT_TRANSLATE_NOOP("Decisions", "重新提交")},
    Word{"accept", QT_TRANSLATE_NOOP("Decisions", "受理")},
    Word{"examine", QT_TRANSLATE_NOOP("Decisions", "形式审查")},
    Word{"open-review", QT_TRANSLATE_NOOP("Decisions", "开启评审")},
    Word{"close-review", QT_TRANSLATE_NOOP("Decisions", "结束评审")},
    Word{"accept-finding", QT_TRANSLATE_NOOP("Decisions", "接受并说明理由")},
    Word{"propose", QT_TRANSLATE_NOOP("Decisions", "拟立项")},
    Word{"not-select", QT_TRANSLATE_NOOP("Decisions", "不予立项")},
    Word{"publicise", QT_TRANSLATE_NOOP("Decisions", "公示")},
    Word{"object", QT_TRANSLATE_NOOP("Decisions", "登记异议")},
    Word{"settle", QT_TRANSLATE_NOOP("Decisions", "处理异议")},
    Word{"award", QT_TRANSLATE_NOOP("Decisions", "批准立项")},
    Word{"sign", QT_TRANSLATE_NOOP("Decisions", "签订任务书")},
    Word{"midterm", QT_TRANSLATE_NOOP("Decisions", "中期检查")},
    Word{"request-acceptance", QT_TRANSLATE_NOOP("Decisions", "申请验收")},
    Word{"conclude", QT_TRANSLATE_NOOP("Decisions", "验收结论")},
    Word{"archive", QT_TRANSLATE_NOOP("Decisions", "归档")},
    Word{"add-ref", QT_TRANSLATE_NOOP("Decisions", "补填文号")},
    Word{"withdraw", QT_TRANSLATE_NOOP("Decisions", "撤回申报")},
    Word{"void", QT_TRANSLATE_NOOP("Decisions", "作废")},
    Word{"request", QT_TRANSLATE_NOOP("Decisions", "申请拨付")},
    Word{"approve", QT_TRANSLATE_NOOP("Decisions", "审批通过")},
    Word{"reject", QT_TRANSLATE_NOOP("Decisions", "不予批准")},
    Word{"confirm", QT_TRANSLATE_NOOP("Decisions", "确认拨付")},
    Word{"recover", QT_TRANSLATE_NOOP("Decisions", "登记追回")},
    Word{"add-voucher", QT_TRANSLATE_NOOP("Decisions", "补填凭证号")},
    Word{"freeze", QT_TRANSLATE_NOOP("Decisions", "冻结批次")},
    Word{"reverse", QT_TRANSLATE_NOOP("Decisions", "撤回办理")},
};

/// By which a reallocation begins.
constexpr std::array kOfReallocations = {
    Word{"propose", QT_TRANSLATE_NOOP("Decisions", "提出调剂")},
};

constexpr std::array kResults = {
    Word{"pass", QT_TRANSLATE_NOOP("Decisions", "通过")},
    Word{"fail", QT_TRANSLATE_NOOP("Decisions", "不通过")},
    Word{"dismiss", QT_TRANSLATE_NOOP("Decisions", "异议不成立")},
    Word{"uphold", QT_TRANSLATE_NOOP("Decisions", "异议成立")},
    Word{"ok", QT_TRANSLATE_NOOP("Decisions", "正常")},
    Word{"rectify", QT_TRANSLATE_NOOP("Decisions", "整改")},
    Word{"terminate", QT_TRANSLATE_NOOP("Decisions", "终止")},
    Word{"reduce", QT_TRANSLATE_NOOP("Decisions", "核减后通过")},
    Word{"P6_CONFLICT", QT_TRANSLATE_NOOP("Decisions", "兼报咨询服务")},
    Word{"taken-up", QT_TRANSLATE_NOOP("Decisions", "补录")},
    Word{"LATE", QT_TRANSLATE_NOOP("Decisions", "逾期申报")},
};

template <class Words>
bool knows(std::string_view code, const Words& words) {
    return std::any_of(words.begin(), words.end(),
                       [code](const Word& word) { return word.code == code; });
}

template <class Words>
QString wordFor(std::string_view code, const Words& words) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [code](const Word& word) { return word.code == code; });
    return found == words.end() ? fromUtf8(code)
                                : QCoreApplication::translate("Decisions", found->name);
}

}  // namespace

QString actionName(std::string_view action) {
    return wordFor(action, kActions);
}

QString doneInWords(std::string_view what, std::string_view begun) {
    constexpr std::string_view kActed = "办理 ";  // as Workspace::act keeps it
    const std::string_view rest = what.starts_with(kActed) ? what.substr(kActed.size()) : "";
    const std::string_view code = rest.substr(0, rest.find(' '));
    if (!knows(code, kActions) || code.size() == rest.size()) return fromUtf8(what);
    const bool moves = begun == "reallocation" && knows(code, kOfReallocations);
    return QCoreApplication::translate("Decisions", "办理“%1”：%2")
        .arg(moves ? wordFor(code, kOfReallocations) : actionName(code),
             fromUtf8(rest.substr(code.size() + 1)));
}

QString resultName(std::string_view result) {
    return wordFor(result, kResults);
}

}  // namespace grants::ui
