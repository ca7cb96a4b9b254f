// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/column_words.h"

#include "ui/base/cell.h"

#include <QCoreApplication>

namespace grants::ui {

namespace {

// Listed for the translators; a test compares them with the columns.
[[maybe_unused]] constexpr const char* kHeaders[] = {
    QT_TRANSLATE_NOOP("columns", "受理号"),
    QT_TRANSLATE_NOOP("columns", "项目代码"),
    QT_TRANSLATE_NOOP("columns", "单位代码"),
    QT_TRANSLATE_NOOP("columns", "项目名称"),
    QT_TRANSLATE_NOOP("columns", "申请金额(元)"),
    QT_TRANSLATE_NOOP("columns", "申报日期"),
    QT_TRANSLATE_NOOP("columns", "市级同类项目金额(元)"),
    QT_TRANSLATE_NOOP("columns", "其他财政支持"),
    QT_TRANSLATE_NOOP("columns", "指标编号"),
    QT_TRANSLATE_NOOP("columns", "承诺值"),
    QT_TRANSLATE_NOOP("columns", "申报编号"),
    QT_TRANSLATE_NOOP("columns", "奖补代码"),
    QT_TRANSLATE_NOOP("columns", "登记号"),
    QT_TRANSLATE_NOOP("columns", "截止日期"),
    QT_TRANSLATE_NOOP("columns", "有效专利数"),
    QT_TRANSLATE_NOOP("columns", "调查编号"),
    QT_TRANSLATE_NOOP("columns", "日期"),
    QT_TRANSLATE_NOOP("columns", "满意"),
    QT_TRANSLATE_NOOP("columns", "比较满意"),
    QT_TRANSLATE_NOOP("columns", "基本满意"),
    QT_TRANSLATE_NOOP("columns", "不满意"),
    QT_TRANSLATE_NOOP("columns", "备案登记号"),
    QT_TRANSLATE_NOOP("columns", "方式"),
    QT_TRANSLATE_NOOP("columns", "专利号"),
    QT_TRANSLATE_NOOP("columns", "出让方代码"),
    QT_TRANSLATE_NOOP("columns", "受让方代码"),
    QT_TRANSLATE_NOOP("columns", "合同号"),
    QT_TRANSLATE_NOOP("columns", "合同金额(元)"),
    QT_TRANSLATE_NOOP("columns", "登记备案日期"),
    QT_TRANSLATE_NOOP("columns", "转化实施"),
    QT_TRANSLATE_NOOP("columns", "关联方"),
    QT_TRANSLATE_NOOP("columns", "服务单位代码"),
    QT_TRANSLATE_NOOP("columns", "资助名称"),
    QT_TRANSLATE_NOOP("columns", "金额(元)"),
    QT_TRANSLATE_NOOP("columns", "年度"),
    QT_TRANSLATE_NOOP("columns", "质押登记号"),
    QT_TRANSLATE_NOOP("columns", "债务人代码"),
    QT_TRANSLATE_NOOP("columns", "出质人代码"),
    QT_TRANSLATE_NOOP("columns", "质权人"),
    QT_TRANSLATE_NOOP("columns", "登记金额(元)"),
    QT_TRANSLATE_NOOP("columns", "放款金额(元)"),
    QT_TRANSLATE_NOOP("columns", "专利质押占比(%)"),
    QT_TRANSLATE_NOOP("columns", "在该行授信总额(元)"),
    QT_TRANSLATE_NOOP("columns", "登记日期"),
    QT_TRANSLATE_NOOP("columns", "服务机构代码"),
    QT_TRANSLATE_NOOP("columns", "企业分配比例(%)"),
    QT_TRANSLATE_NOOP("columns", "市级立项项目"),
    QT_TRANSLATE_NOOP("columns", "续贷"),
    QT_TRANSLATE_NOOP("columns", "备案编号"),
    QT_TRANSLATE_NOOP("columns", "企业代码"),
    QT_TRANSLATE_NOOP("columns", "产品名称"),
    QT_TRANSLATE_NOOP("columns", "备案日期"),
    QT_TRANSLATE_NOOP("columns", "统一社会信用代码"),
    QT_TRANSLATE_NOOP("columns", "单位名称"),
    QT_TRANSLATE_NOOP("columns", "单位类型"),
    QT_TRANSLATE_NOOP("columns", "区内"),
    QT_TRANSLATE_NOOP("columns", "市内"),
    QT_TRANSLATE_NOOP("columns", "规模"),
    QT_TRANSLATE_NOOP("columns", "行业"),
    QT_TRANSLATE_NOOP("columns", "从业人员"),
    QT_TRANSLATE_NOOP("columns", "营业收入(万元)"),
    QT_TRANSLATE_NOOP("columns", "资产总额(万元)"),
    QT_TRANSLATE_NOOP("columns", "科技型中小企业编号"),
    QT_TRANSLATE_NOOP("columns", "所属园区代码"),
    QT_TRANSLATE_NOOP("columns", "法定代表人"),
    QT_TRANSLATE_NOOP("columns", "联系人"),
    QT_TRANSLATE_NOOP("columns", "联系电话"),
    QT_TRANSLATE_NOOP("columns", "注册地址"),
    QT_TRANSLATE_NOOP("columns", "开户行"),
    QT_TRANSLATE_NOOP("columns", "银行账号"),
    QT_TRANSLATE_NOOP("columns", "编号"),
    QT_TRANSLATE_NOOP("columns", "类型"),
    QT_TRANSLATE_NOOP("columns", "名称"),
    QT_TRANSLATE_NOOP("columns", "人次"),
};
[[maybe_unused]] constexpr const char* kHints[] = {
    QT_TRANSLATE_NOOP("hints", "如 CQGX-ZLZH-P1-2024-0001"),
    QT_TRANSLATE_NOOP("hints", "从下拉列表里选"),
    QT_TRANSLATE_NOOP("hints", "申报单位的统一社会信用代码"),
    QT_TRANSLATE_NOOP("hints", "单位：元"),
    QT_TRANSLATE_NOOP("hints", "如 2024-06-01"),
    QT_TRANSLATE_NOOP("hints", "不知道就空着"),
    QT_TRANSLATE_NOOP("hints", "已获其他财政资金填“是”"),
    QT_TRANSLATE_NOOP("hints", "“项目申报”表里的受理号"),
    QT_TRANSLATE_NOOP("hints", "如 P1-3b"),
    QT_TRANSLATE_NOOP("hints", "不低于方案的指标值"),
    QT_TRANSLATE_NOOP("hints", "备案登记号或质押登记号"),
    QT_TRANSLATE_NOOP("hints", "如 2024-11-01"),
    QT_TRANSLATE_NOOP("hints", "高校院所的统一社会信用代码"),
    QT_TRANSLATE_NOOP("hints", "如 2023-12-31"),
    QT_TRANSLATE_NOOP("hints", "件"),
    QT_TRANSLATE_NOOP("hints", "有效答卷份数"),
    QT_TRANSLATE_NOOP("hints", "备案证明或手续合格通知书上的号码"),
    QT_TRANSLATE_NOOP("hints", "一行一件专利，如 ZL202111234567.1"),
    QT_TRANSLATE_NOOP("hints", "多个用分号隔开，如 ZL202111234567.1"),
    QT_TRANSLATE_NOOP("hints", "多个用分号隔开，第一个是第一权利人"),
    QT_TRANSLATE_NOOP("hints", "多个用分号隔开，奖补给第一个"),
    QT_TRANSLATE_NOOP("hints", "整份备案的金额，不是每件专利的"),
    QT_TRANSLATE_NOOP("hints", "以转化实施为目的填“是”"),
    QT_TRANSLATE_NOOP("hints", "双方有隶属或关联关系填“是”"),
    QT_TRANSLATE_NOOP("hints", "促成的服务机构或平台"),
    QT_TRANSLATE_NOOP("hints", "受资助单位的统一社会信用代码"),
    QT_TRANSLATE_NOOP("hints", "一行一件专利"),
    QT_TRANSLATE_NOOP("hints", "如 2024"),
    QT_TRANSLATE_NOOP("hints", "登记通知书上的号码"),
    QT_TRANSLATE_NOOP("hints", "借款企业"),
    QT_TRANSLATE_NOOP("hints", "空着时就是债务人"),
    QT_TRANSLATE_NOOP("hints", "银行的统一社会信用代码或名称"),
    QT_TRANSLATE_NOOP("hints", "质押登记的被担保债权额"),
    QT_TRANSLATE_NOOP("hints", "放款凭证上的金额"),
    QT_TRANSLATE_NOOP("hints", "空着时为 100"),
    QT_TRANSLATE_NOOP("hints", "空着时等于登记金额"),
    QT_TRANSLATE_NOOP("hints", "促成融资的服务机构"),
    QT_TRANSLATE_NOOP("hints", "双方都申报时企业得的比例，空着时为 50"),
    QT_TRANSLATE_NOOP("hints", "续贷或借新还旧填“是”"),
    QT_TRANSLATE_NOOP("hints", "多个用分号隔开"),
    QT_TRANSLATE_NOOP("hints", "备案平台上的编号"),
    QT_TRANSLATE_NOOP("hints", "备案企业的统一社会信用代码"),
    QT_TRANSLATE_NOOP("hints", "协助备案的单位"),
    QT_TRANSLATE_NOOP("hints", "18 位，按营业执照填写"),
    QT_TRANSLATE_NOOP("hints", "注册地在高新区直管园内填“是”"),
    QT_TRANSLATE_NOOP("hints", "空着时，区内单位算市内"),
    QT_TRANSLATE_NOOP("hints", "空着时按行业、人员、收入、资产划型；都没有则不适用"),
    QT_TRANSLATE_NOOP("hints", "划型标准里的行业，如：工业、软件和信息技术服务"),
    QT_TRANSLATE_NOOP("hints", "人"),
    QT_TRANSLATE_NOOP("hints", "单位：万元"),
    QT_TRANSLATE_NOOP("hints", "入库登记编号"),
    QT_TRANSLATE_NOOP("hints", "入驻园区管理单位的统一社会信用代码"),
    QT_TRANSLATE_NOOP("hints", "手机或带区号的座机"),
    QT_TRANSLATE_NOOP("hints", "只填数字"),
    QT_TRANSLATE_NOOP("hints", "举办单位的统一社会信用代码"),
    QT_TRANSLATE_NOOP("hints", "到场人次"),
    QT_TRANSLATE_NOOP("hints", "完成单位的统一社会信用代码"),
};
[[maybe_unused]] constexpr const char* kIndustries[] = {
    QT_TRANSLATE_NOOP("grants::ui", "农林牧渔"),
    QT_TRANSLATE_NOOP("grants::ui", "工业"),
    QT_TRANSLATE_NOOP("grants::ui", "建筑"),
    QT_TRANSLATE_NOOP("grants::ui", "批发"),
    QT_TRANSLATE_NOOP("grants::ui", "零售"),
    QT_TRANSLATE_NOOP("grants::ui", "交通运输"),
    QT_TRANSLATE_NOOP("grants::ui", "仓储"),
    QT_TRANSLATE_NOOP("grants::ui", "邮政"),
    QT_TRANSLATE_NOOP("grants::ui", "住宿"),
    QT_TRANSLATE_NOOP("grants::ui", "餐饮"),
    QT_TRANSLATE_NOOP("grants::ui", "信息传输"),
    QT_TRANSLATE_NOOP("grants::ui", "软件和信息技术服务"),
    QT_TRANSLATE_NOOP("grants::ui", "房地产开发经营"),
    QT_TRANSLATE_NOOP("grants::ui", "物业管理"),
    QT_TRANSLATE_NOOP("grants::ui", "租赁和商务服务"),
    QT_TRANSLATE_NOOP("grants::ui", "其他未列明"),
    QT_TRANSLATE_NOOP("grants::ui", "科学研究和技术服务"),
};

QString translated(const char* context, std::string_view source) {
    return QCoreApplication::translate(context, std::string(source).c_str());
}

}  // namespace

QString headerText(std::string_view header) {
    return translated("columns", header);
}

QString hintText(std::string_view hint) {
    return translated("hints", hint);
}

QString optionText(std::string_view option) {
    return translated("grants::ui", option);
}

}  // namespace grants::ui
