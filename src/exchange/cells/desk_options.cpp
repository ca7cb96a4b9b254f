// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/desk_options.h"

#include "base/translator.h"

#include <algorithm>
#include <vector>

namespace grants {
namespace {

std::vector<Message> deskOptions() {
    return {
        translatable("deskOptions", "企业"),     translatable("deskOptions", "高校"),
        translatable("deskOptions", "科研院所"), translatable("deskOptions", "服务机构"),
        translatable("deskOptions", "运营平台"), translatable("deskOptions", "产业园区"),
        translatable("deskOptions", "咨询机构"), translatable("deskOptions", "金融机构"),
        translatable("deskOptions", "其他"),     translatable("deskOptions", "大型"),
        translatable("deskOptions", "中型"),     translatable("deskOptions", "小型"),
        translatable("deskOptions", "微型"),     translatable("deskOptions", "不适用"),
        translatable("deskOptions", "转让"),     translatable("deskOptions", "许可"),
        translatable("deskOptions", "开放许可"), translatable("deskOptions", "作价入股"),
        translatable("deskOptions", "运营活动"), translatable("deskOptions", "培训"),
        translatable("deskOptions", "宣讲"),     translatable("deskOptions", "导航报告"),
        translatable("deskOptions", "发明申请"), translatable("deskOptions", "案例集"),
        translatable("deskOptions", "管理制度"), translatable("deskOptions", "机制探索"),
        translatable("deskOptions", "人才团队"), translatable("deskOptions", "数据库"),
        translatable("deskOptions", "通报"),     translatable("deskOptions", "自评报告"),
        translatable("deskOptions", "审计报告"), translatable("deskOptions", "其他成果"),
        translatable("deskOptions", "财政"),     translatable("deskOptions", "自筹"),
        translatable("deskOptions", "符合"),     translatable("deskOptions", "不符合"),
        translatable("deskOptions", "需补正"),   translatable("deskOptions", "是"),
        translatable("deskOptions", "否"),
    };
}

}  // namespace

std::string inEnglish(const Message& message) {
    static const Translator english(Language::English);
    return english(message);
}

bool isDeskOption(std::string_view text, std::string_view option) {
    static const std::vector<Message> options = deskOptions();
    const auto known = std::find_if(options.begin(), options.end(), [option](const Message& each) {
        return each.source == option;
    });
    return known != options.end() && inEnglish(*known) == text;
}

}  // namespace grants
