// Words that name parts of a news site. A line of nothing else says where an article stood.

/// Whether text names a section, such as 国际 or `World`.
func isSectionName(_ text: String) -> Bool { sections.contains(text.lowercased()) }

/// Whether text names a part of a site's menu that holds no articles, such as 登录 or `Log in`.
func isMenuWord(_ text: String) -> Bool { menuWords.contains(text.lowercased()) }

/// Whether text names a site's first page or the page itself, which tell nothing of a topic.
func isPathWord(_ text: String) -> Bool { pathWords.contains(text.lowercased()) }

private let pathWords: Set<String> = [
    "首页", "首頁", "主页", "主頁", "网站首页", "新闻首页", "新闻中心", "正文", "内容", "详情", "文章", "新闻详情",
    "home", "homepage", "front page", "article", "story", "news home",
]

private let sections: Set<String> = [
    "国际", "國際", "国内", "國內", "社会", "社會", "财经", "財經", "经济", "經濟", "体育", "體育", "娱乐", "娛樂",
    "科技", "科学", "科學", "教育", "文化", "健康", "医疗", "軍事", "军事", "汽车", "汽車", "房产", "房產", "时政",
    "時政", "政治", "要闻", "要聞", "本地", "地方", "生活", "旅游", "旅遊", "法治", "城市", "观点", "觀點", "评论",
    "評論", "视频", "視頻", "图片", "圖片", "专题", "專題", "新闻", "新聞", "民生", "天气", "天氣", "港澳", "台湾",
    "环球", "两岸", "兩岸", "理论", "产经", "金融", "股市", "商业", "美食", "时尚", "時尚", "读书", "滚动", "滚动新闻",
    "国际新闻", "國際新聞", "国内新闻", "國內新聞", "社会新闻", "社會新聞", "本地新闻", "财经新闻", "体育新闻", "能源", "环保",
    "交通", "三农", "数码", "互联网", "游戏", "直播", "热点", "头条", "副刊", "深度", "调查", "生態", "生态",
    "world", "world news", "international", "national", "uk", "us", "u.s.", "europe", "asia",
    "africa", "americas", "middle east", "politics", "business", "sport", "sports", "technology",
    "tech", "science", "health", "culture", "arts", "entertainment", "opinion", "local",
    "local news", "city", "news", "latest news", "breaking news", "environment", "climate",
    "education", "travel", "lifestyle", "life", "style", "food", "weather", "money", "markets",
    "economy", "finance", "video", "videos", "audio", "podcasts", "region", "regional", "crime",
    "courts", "transport", "property", "features", "analysis", "live", "books", "music", "film",
    "tv", "games", "community", "society", "obituaries", "letters", "editorial", "football",
    "metro", "neighbourhoods", "neighborhoods", "energy", "nature", "media",
]

private let menuWords: Set<String> = [
    "菜单", "菜單", "搜索", "搜尋", "登录", "登錄", "登入", "注册", "註冊", "客户端", "手机版", "电脑版", "返回首页",
    "返回", "设为首页", "加入收藏", "无障碍", "关怀版", "繁体", "简体", "english", "english version", "关闭", "訂閱",
    "订阅", "更多", "导航", "論壇", "论坛", "博客", "邮箱", "数字报", "电子版", "下载app", "打开app", "app",
    "menu", "search", "close", "log in", "login", "sign in", "sign up", "register", "subscribe",
    "home", "homepage", "open menu", "close menu", "main menu", "toggle navigation", "navigation",
    "more", "my account", "account", "sections", "newsletters", "newsletter", "e-paper", "epaper",
    "shop", "jobs", "contact", "about", "help", "go back", "back", "support us", "donate",
    "subscribe now", "see all", "all sections", "today's paper", "edition", "puzzles", "archive",
]
